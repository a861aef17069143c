import type { Court } from '../../lib/courts/index.ts';
import { type Settings, showing } from '../../lib/settings/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { Check, Choice } from './choice.tsx';
import { LockedNote, Part, type SettingProps } from './part.tsx';

const WHERE: readonly (readonly [Settings['where'], Text])[] = [
  ['everywhere', text('opt.where.everywhere')],
  ['sign-in-only', text('opt.where.signIn')],
  ['nowhere', text('opt.where.nowhere')],
];

const POSITIONS: readonly (readonly [Settings['position'], Text])[] = [
  ['automatic', text('opt.position.automatic')],
  ['lower-right', text('opt.position.lowerRight')],
  ['upper-right', text('opt.position.upperRight')],
  ['lower-left', text('opt.position.lowerLeft')],
  ['upper-left', text('opt.position.upperLeft')],
];

const SIZES: readonly (readonly [Settings['size'], Text])[] = [
  ['normal', text('opt.size.normal')],
  ['large', text('opt.size.large')],
];

/** Where, in which corner and how large the overlay shows, and where the person has hidden it. */
export function OverlayPart({
  settings,
  fixed,
  locked,
  set,
  courts,
}: SettingProps & { courts: readonly Court[] }) {
  const { hiddenCourts } = settings;
  const nameOf = (id: string) => courts.find((court) => court.id === id)?.short ?? id;
  return (
    <Part id="overlay" title={text('opt.where.title')}>
      <fieldset disabled={fixed('where')}>
        <legend>
          <Sentence of={text('opt.where.legend')} />
        </legend>
        {WHERE.map(([value, words]) => (
          <label key={value} class="check">
            <input
              type="radio"
              name="where"
              value={value}
              checked={settings.where === value}
              onChange={() => set((all) => showing(all, value))}
            />
            <span>
              <Sentence of={words} />
            </span>
          </label>
        ))}
      </fieldset>
      <LockedNote locked={locked} of="where" />
      <div class="row">
        <Choice
          label={text('opt.position')}
          name="position"
          value={settings.position}
          options={POSITIONS}
          disabled={fixed('position')}
          onChoose={(position) => set((all) => ({ ...all, position }))}
        />
        <Choice
          label={text('opt.size')}
          name="size"
          value={settings.size}
          options={SIZES}
          disabled={fixed('size')}
          onChoose={(size) => set((all) => ({ ...all, size }))}
        />
      </div>
      <p class="quiet">
        <Sentence of={text('opt.position.about')} />
      </p>
      <LockedNote locked={locked} of="position" />
      <LockedNote locked={locked} of="size" />
      <Check
        label={text('opt.collapsed')}
        name="collapsed"
        checked={settings.collapsed}
        disabled={fixed('collapsed')}
        onChange={(collapsed) => set((all) => ({ ...all, collapsed }))}
      />
      {hiddenCourts.length > 0 && (
        <>
          <h3>
            <Sentence of={text('opt.hidden')} />
          </h3>
          <ul class="hidden">
            {hiddenCourts.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  disabled={fixed('hiddenCourts')}
                  onClick={() =>
                    set((all) => ({ ...all, hiddenCourts: all.hiddenCourts.filter((each) => each !== id) }))
                  }
                >
                  <Sentence of={text('opt.hidden.show', { court: nameOf(id) })} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
