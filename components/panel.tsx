import type { ComponentChildren, Ref } from 'preact';
import type { Text } from '../lib/words/index.ts';
import { AfterPaint } from './after-paint.tsx';
import { Sentence } from './words.tsx';

/** A part of a page that opens and closes. */
export function Panel({
  name,
  title,
  open,
  summary = null,
  children,
}: {
  name: string;
  title: Text;
  /** Whether it stands open; undefined leaves it as the person has it. */
  open: boolean | undefined;
  /** What opens it, for the focus. */
  summary?: Ref<HTMLElement>;
  children: ComponentChildren;
}) {
  return (
    <details class="panel" data-panel={name} open={open}>
      <summary ref={summary}>
        <Sentence of={title} />
      </summary>
      <AfterPaint now={open === true}>{children}</AfterPaint>
    </details>
  );
}
