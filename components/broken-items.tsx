import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** Names stored items that could not be used, by their keys. */
export function BrokenItems({ items }: { items: readonly string[] }) {
  return items.map((item) => (
    <p key={item} class="notice" role="alert">
      <Sentence of={text('popup.problem', { item })} />
    </p>
  ));
}
