import { GECKO_ID } from '../../browser-differences.ts';
import type { TypedInstall } from '../../lib/policy/files/index.ts';
import { text } from '../../lib/words/index.ts';
import { Part } from '../settings/part.tsx';
import { Sentence, useSay } from '../words.tsx';
import { Labelled } from './labelled.tsx';

/** Which extension it is, and where browsers get it. */
export function InstallPart({
  install,
  onChange,
}: {
  install: TypedInstall;
  onChange: (install: TypedInstall) => void;
}) {
  const say = useSay();
  return (
    <Part id="install" title={text('builder.install.title')}>
      <Labelled
        path="install.id"
        title={say(text('builder.install.id'))}
        about={say(text('builder.install.idAbout', { gecko: GECKO_ID }))}
        required
        named={false}
      >
        {(control) => (
          <input
            {...control}
            name="install.id"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={install.id}
            onInput={({ currentTarget }) => onChange({ ...install, id: currentTarget.value })}
          />
        )}
      </Labelled>
      <fieldset>
        <legend>
          <Sentence of={text('builder.install.from')} />
        </legend>
        {([false, true] as const).map((own) => (
          <label key={String(own)} class="check">
            <input
              type="radio"
              name="install.own"
              value={String(own)}
              checked={install.own === own}
              onChange={() => onChange({ ...install, own })}
            />
            <span>
              <Sentence of={text(own ? 'builder.install.own' : 'builder.install.store')} />
            </span>
          </label>
        ))}
      </fieldset>
      {install.own && (
        <>
          <Labelled
            path="install.folder"
            title={say(text('builder.install.folder'))}
            about={say(text('builder.install.folderAbout'))}
            example="https://intranet.example.com/signpost/"
            required
            named={false}
          >
            {(control) => (
              <input
                {...control}
                name="install.folder"
                type="url"
                autocomplete="off"
                value={install.folder}
                onInput={({ currentTarget }) => onChange({ ...install, folder: currentTarget.value })}
              />
            )}
          </Labelled>
          <p class="quiet">
            <Sentence of={text('builder.install.windows')} />
          </p>
        </>
      )}
    </Part>
  );
}
