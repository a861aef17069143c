import { useRef, useState } from 'preact/hooks';
import { text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { Part } from './part.tsx';

/** Erases everything that is stored, and asks first. */
export function ErasePart({ done, onErase }: { done: boolean; onErase: () => Promise<void> }) {
  const [sure, setSure] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const back = () => {
    setSure(false);
    first.current?.focus(); // the button that was pressed goes
  };
  return (
    <Part id="erase" title={text('opt.erase.title')}>
      <p>
        <Sentence of={text('opt.erase.about')} />
      </p>
      <p class="buttons">
        <button
          type="button"
          ref={first}
          data-act="erase"
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          <Sentence of={text('opt.erase')} />
        </button>
      </p>
      <div role="status">
        {sure ? (
          <p class="notice">
            <Sentence of={text('opt.erase.sure')} />
          </p>
        ) : (
          done && (
            <p>
              <Sentence of={text('opt.erase.done')} />
            </p>
          )
        )}
      </div>
      {sure && (
        <p class="buttons">
          <button
            type="button"
            data-act="erase-yes"
            onClick={async () => {
              await onErase();
              back();
            }}
          >
            <Sentence of={text('opt.erase.yes')} />
          </button>
          <button type="button" data-act="erase-no" onClick={back}>
            <Sentence of={text('opt.erase.no')} />
          </button>
        </p>
      )}
    </Part>
  );
}
