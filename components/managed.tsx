import type { Text } from '../lib/words/index.ts';
import { LockMark } from './lock-mark.tsx';
import { Sentence } from './words.tsx';

/** `Managed by Example LLP`, with the way to what that means; nothing where there is no policy. */
export function Managed({ by, href }: { by: Text | null; href?: string }) {
  if (!by) return null;
  return (
    <p class="managed">
      <LockMark />{' '}
      {href ? (
        <a href={href} target="_blank" rel="noopener">
          <Sentence of={by} />
        </a>
      ) : (
        <span>
          <Sentence of={by} />
        </span>
      )}
    </p>
  );
}
