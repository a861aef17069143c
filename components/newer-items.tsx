import type { StoredKey } from '../lib/store/index.ts';
import { text } from '../lib/words/index.ts';
import { storedName } from './stored-names.ts';
import { Sentence } from './words.tsx';

/** Says which stored items a newer version of the extension has written, that they are safe, and what to do. */
export function NewerItems({ items }: { items: readonly StoredKey[] }) {
  if (items.length === 0) return null;
  const list = items.map((item) => text(storedName(item)));
  return (
    <p class="notice" role="alert" data-newer={items.join(' ')}>
      <Sentence of={text('store.newerItems', { items: { list } })} />
    </p>
  );
}
