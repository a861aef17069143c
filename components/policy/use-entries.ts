import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Text, text } from '../../lib/words/index.ts';
import { buttonAfter, type Way } from '../order-buttons.tsx';

/** Where the focus goes once a list has changed: to a button of an entry, into an entry, or to what adds one. */
type Next = { at: number; way: Way } | { at: number } | 'add';

/**
 * The entries of a list, and what can be done with them by keyboard alone: whatever is pressed, the focus stays near,
 * and `said` tells what has happened. Entries are found by `data-entry`, what adds one by `data-add`.
 */
export function useEntries<T>(
  entries: readonly T[],
  onChange: (entries: T[] | undefined) => void,
  titleOf: (entry: T, at: number) => string,
) {
  const list = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<Next | null>(null);
  const [said, setSaid] = useState<Text | null>(null);
  useLayoutEffect(() => {
    if (next === null) return;
    targetOf(list.current, next)?.focus();
    setNext(null);
  }, [next]);
  const change = (changed: T[], then: Next, words: Text) => {
    onChange(changed.length > 0 ? changed : undefined);
    setNext(then);
    setSaid(words);
  };
  return {
    list,
    said,
    add(entry: T, stay = false) {
      const changed = [...entries, entry];
      onChange(changed);
      if (!stay) setNext({ at: entries.length });
      setSaid(text('builder.added', { entry: titleOf(entry, entries.length) }));
    },
    press(at: number, way: Way) {
      const entry = entries[at] as T;
      const title = titleOf(entry, at);
      const rest = entries.filter((_, each) => each !== at);
      if (way === 'remove') return change(rest, 'add', text('builder.removed', { entry: title }));
      const to = way === 'up' ? at - 1 : at + 1;
      const place = { place: to + 1, count: entries.length };
      change(
        rest.toSpliced(to, 0, entry),
        { at: to, way },
        text('builder.moved', { entry: title, ...place }),
      );
    },
  };
}

function targetOf(list: HTMLElement | null, next: Next): HTMLElement | null | undefined {
  if (next === 'add') return list?.querySelector<HTMLElement>('[data-add] input, button[data-add]');
  const entry = list?.querySelectorAll<HTMLElement>(':scope > ol > [data-entry]')[next.at];
  if (!('way' in next)) return entry?.querySelector<HTMLElement>('input, textarea, select');
  return buttonAfter(entry, next.way);
}
