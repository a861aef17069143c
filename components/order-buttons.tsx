import { type Text, text } from '../lib/words/index.ts';
import { useSay } from './words.tsx';

const PATHS = {
  up: 'M8 3 3 8.5h3.5V13h3V8.5H13z',
  down: 'M8 13 3 7.5h3.5V3h3v4.5H13z',
  remove: 'm4.5 3.4 3.5 3.5 3.5-3.5 1.1 1.1L9.1 8l3.5 3.5-1.1 1.1L8 9.1l-3.5 3.5-1.1-1.1L6.9 8 3.4 4.5z',
} as const;

/** What can be done with an entry of a list. */
export type Way = keyof typeof PATHS;

/** Moves an entry of a list, or takes it away, for which the `removal` is said. */
export function OrderButtons({
  entry,
  removal,
  first,
  last,
  onPress,
}: {
  entry: string;
  removal: Text;
  first: boolean;
  last: boolean;
  onPress: (way: Way) => void;
}) {
  const say = useSay();
  const labels = { up: text('order.up', { entry }), down: text('order.down', { entry }), remove: removal };
  const off = { up: first, down: last, remove: false };
  return (
    <span class="order">
      {(Object.keys(PATHS) as Way[]).map((way) => (
        <button
          key={way}
          type="button"
          data-move={way}
          aria-label={say(labels[way])}
          title={say(labels[way])}
          disabled={off[way]}
          onClick={() => onPress(way)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path fill="currentColor" d={PATHS[way]} />
          </svg>
        </button>
      ))}
    </span>
  );
}

/**
 * The button that gets the focus once an entry has been moved: an entry that is moved in the document loses the focus,
 * and at an end of the list the same button has nothing more to do.
 */
export function buttonAfter(entry: Element | null | undefined, way: Way): HTMLButtonElement | undefined {
  const ways = way === 'up' ? ['up', 'down'] : ['down', 'up'];
  const buttons = ways.map((each) => entry?.querySelector<HTMLButtonElement>(`[data-move="${each}"]`));
  return buttons.find((button) => button?.disabled === false) ?? undefined;
}
