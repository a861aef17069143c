import { useState } from 'preact/hooks';
import type { StoredItem } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { storedName } from '../stored-names.ts';
import { Sentence } from '../words.tsx';
import { Part } from './part.tsx';

/** Everything that is stored, item by item, as it stands. */
export function StoredPart({ items }: { items: StoredItem[] }) {
  return (
    <Part id="stored" title={text('opt.stored.title')}>
      <p>
        <Sentence of={text(items.length > 0 ? 'opt.stored.about' : 'opt.stored.none')} />
      </p>
      {items.map((item) => (
        <Item key={`${item.area} ${item.key}`} item={item} />
      ))}
    </Part>
  );
}

/** The text is made only once it is opened: a court list is long. */
function Item({ item: { area, key, value } }: { item: StoredItem }) {
  const [open, setOpen] = useState(false);
  const json = open ? JSON.stringify(value, null, 2) : '';
  const bytes = new Blob([JSON.stringify(value)]).size;
  return (
    <details
      class="item"
      data-item={key}
      data-area={area}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Sentence of={text(storedName(key))} /> <code>{key}</code>{' '}
        <span class="quiet">
          <Sentence of={text('opt.stored.size', { bytes })} />
          {area === 'sync' && (
            <>
              {' · '}
              <Sentence of={text('opt.stored.synced')} />
            </>
          )}
          {area === 'session' && (
            <>
              {' · '}
              <Sentence of={text('opt.stored.session')} />
            </>
          )}
        </span>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section tabIndex={0} aria-label={`${area} ${key}`}>
          <pre>{json}</pre>
        </section>
      )}
    </details>
  );
}
