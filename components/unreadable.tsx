import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** Said in place of a page where the browser could not read anything that is stored. */
export function Unreadable() {
  return (
    <main>
      <h1>
        <Sentence of={text('name')} />
      </h1>
      <p class="notice" role="alert">
        <Sentence of={text('store.unreadable')} />
      </p>
    </main>
  );
}
