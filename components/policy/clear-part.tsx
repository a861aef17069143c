import { useRef, useState } from 'preact/hooks';
import { text } from '../../lib/words/index.ts';
import { Part } from '../settings/part.tsx';
import { Sentence } from '../words.tsx';

/** Empties the form, and asks first. */
export function ClearPart({ onClear }: { onClear: () => void }) {
  const [stand, setStand] = useState<'start' | 'sure' | 'done'>('start');
  const first = useRef<HTMLButtonElement>(null);
  const leave = (next: 'start' | 'done') => {
    setStand(next);
    first.current?.focus(); // the button that was pressed goes
  };
  return (
    <Part id="clear" title={text('builder.clear')}>
      <p class="buttons">
        <button
          type="button"
          ref={first}
          data-act="clear"
          aria-expanded={stand === 'sure'}
          onClick={() => setStand(stand === 'sure' ? 'start' : 'sure')}
        >
          <Sentence of={text('builder.clear')} />
        </button>
      </p>
      <div role="status">
        {stand === 'sure' && (
          <p class="notice">
            <Sentence of={text('builder.clear.sure')} />
          </p>
        )}
        {stand === 'done' && (
          <p>
            <Sentence of={text('builder.clear.done')} />
          </p>
        )}
      </div>
      {stand === 'sure' && (
        <p class="buttons">
          <button
            type="button"
            data-act="clear-yes"
            onClick={() => {
              onClear();
              leave('done');
            }}
          >
            <Sentence of={text('builder.clear.yes')} />
          </button>
          <button type="button" data-act="clear-no" onClick={() => leave('start')}>
            <Sentence of={text('builder.clear.no')} />
          </button>
        </p>
      )}
    </Part>
  );
}
