import { useState } from 'preact/hooks';
import type { Imported } from '../../lib/readiness/index.ts';
import { text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';

/** What becomes of the answers: saved, brought back, erased. Where a file cannot be read, it is said where and why. */
export function AnswersKept({
  onExport,
  onImport,
  onErase,
}: {
  onExport: () => void;
  /** Is handed the file's text; keeps the answers where they are good. What came of it, or null where they could not be kept. */
  onImport: (text: string) => Promise<Imported | null>;
  onErase: () => void;
}) {
  const [imported, setImported] = useState<Imported | null>(null);
  const [sure, setSure] = useState(false);
  return (
    <section class="answers no-print" aria-labelledby="answers-title">
      <h2 id="answers-title">
        <Sentence of={text('ready.title')} />
      </h2>
      <p>
        <Sentence of={text('ready.kept')} />
      </p>
      <p>
        <button type="button" data-act="export" onClick={onExport}>
          <Sentence of={text('ready.export')} />
        </button>
      </p>
      <p>
        <label>
          <Sentence of={text('ready.import')} />{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) setImported(await onImport(await file.text()));
              currentTarget.value = ''; // so that the same file can be chosen again once it is mended
            }}
          />
        </label>
      </p>
      <div role="status">
        {imported?.ok && (
          <p>
            <Sentence of={text('ready.imported')} />
          </p>
        )}
        {imported &&
          !imported.ok &&
          imported.problems.map(({ field, found, expected }) => (
            <p key={field} class="notice">
              <Sentence of={text('ready.problem', { field, found, expected })} />
            </p>
          ))}
      </div>
      <p>
        {sure && (
          <>
            <Sentence of={text('ready.eraseSure')} />{' '}
          </>
        )}
        <button
          type="button"
          data-act="erase"
          onClick={() => {
            if (sure) onErase();
            setSure(!sure);
          }}
        >
          <Sentence of={text('ready.erase')} />
        </button>
      </p>
    </section>
  );
}
