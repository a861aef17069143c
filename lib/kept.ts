import type { Seen } from './page/seen.ts';
import { sameJson } from './same-json.ts';

/**
 * What was shown for a page, kept in the browser's memory (`storage.session`) to be shown at once the next time, until the
 * same is made anew. The background drops all of it with every change of what answers rest on.
 */
export interface Kept {
  /** The page's address. */
  address: string;
  /** What stood in it; null where nobody looked. */
  seen: Seen | null;
  /** Until when it holds, in milliseconds since 1970. */
  until: number;
}

/** Items of `storage.session` with what is kept, the latest first: answers to pages, first frames of the popup. */
export const KEPT_KEYS = { answers: 'answers', frames: 'frames' } as const;

/**
 * A front door and the sign-in page to which it leads. All of them are read where one is to be shown at once, so more of
 * them would cost every page.
 */
const MOST = 2;
const HOUR = 3_600_000;

/** This hour's end: in all of the courts' time zones days begin on the hour. */
export const keptUntil = (now: number): number => now - (now % HOUR) + HOUR;

/** What is kept for an address, whatever stands there now, if it still holds. `stored` is an item as the browser gives it. */
export function keptAt<T extends Kept>(stored: unknown, address: string, now: number): T | null {
  const kept = ((stored ?? []) as T[]).find((each) => each.address === address);
  return kept && now < kept.until ? kept : null;
}

/** The same for a page: where something else stands at its address now, nothing is kept for it. */
export function keptFor<T extends Kept>(
  stored: unknown,
  { address, seen }: Omit<Kept, 'until'>,
  now: number,
): T | null {
  const kept = keptAt<T>(stored, address, now);
  return kept && sameJson(kept.seen, seen) ? kept : null;
}

/** The item with one more, in the place of what was kept for the same address. */
export function withKept<T extends Kept>(stored: unknown, one: T): T[] {
  return [one, ...((stored ?? []) as T[]).filter(({ address }) => address !== one.address)].slice(0, MOST);
}
