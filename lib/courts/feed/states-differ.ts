import type { FeedEntry } from './entry.ts';
import { PLACES } from './places.ts';

/** State names of the feed's county lists, as postal codes. */
const STATE_CODES = new Map(
  Object.entries(PLACES).map(([letters, { name, states }]) => [name, states?.[0] ?? letters]),
);
// Listed as a county, with no state.
STATE_CODES.set('American Samoa', 'AS');

/**
 * How the states of the feed's counties differ from those of our table, in words; undefined where they agree or the
 * feed names no county. The table stands: a court's states only help to find it.
 */
export function statesDiffer(entry: FeedEntry, states: readonly string[]): string | undefined {
  const counties = entry.counties ?? [];
  if (counties.length === 0) return undefined;
  const fromFeed = new Set(
    counties.map(({ name, state }) => STATE_CODES.get(state || name) ?? (state || name)),
  );
  const more = [...fromFeed].filter((state) => !states.includes(state));
  const missing = states.filter((state) => !fromFeed.has(state));
  if (more.length === 0 && missing.length === 0) return undefined;
  const parts = [
    more.length > 0 && `the feed adds ${more.join(', ')}`,
    missing.length > 0 && `the feed lacks ${missing.join(', ')}`,
  ];
  return parts.filter(Boolean).join('; ');
}
