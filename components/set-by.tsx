import type { Text } from '../lib/words/index.ts';
import { LockMark } from './lock-mark.tsx';
import { Sentence } from './words.tsx';

/** Says, at something that cannot be changed, who has set it. The control refers to it by `id`. */
export function SetBy({ words, id, of }: { words: Text; id?: string; of?: string }) {
  return (
    <p class="quiet locked" {...(id && { id })} {...(of && { 'data-locked': of })}>
      <LockMark /> <Sentence of={words} />
    </p>
  );
}
