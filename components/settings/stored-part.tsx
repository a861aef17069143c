import { useState } from 'preact/hooks';
import type { StoredItem } from '../../lib/store/index.ts';
import { type MessageKey, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { Part } from './part.tsx';

/** What each stored item is, in words. */
const NAMES: Record<string, MessageKey> = {
  settings: 'opt.stored.settings',
  policy: 'opt.stored.policy',
  policyDraft: 'opt.stored.policyDraft',
  pins: 'opt.stored.pins',
  pinsSync: 'opt.stored.pinsSync',
  readiness: 'opt.stored.readiness',
  memory: 'opt.stored.memory',
  checks: 'opt.stored.checks',
  checkRun: 'opt.stored.checkRun',
  watch: 'opt.stored.watch',
  keptList: 'opt.stored.keptList',
  refresh: 'opt.stored.refresh',
  previewDate: 'opt.stored.previewDate',
  setAside: 'opt.stored.setAside',
  overlay: 'opt.stored.old',
  refreshMode: 'opt.stored.old',
  refreshProgress: 'opt.stored.progress',
  checkProgress: 'opt.stored.progress',
};

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
        <Sentence of={text(NAMES[key] ?? 'opt.stored.other')} /> <code>{key}</code>{' '}
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
