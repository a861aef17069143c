import type { Seen } from './page/seen.ts';
import { sameJson } from './same-json.ts';

/*
 * What was shown is kept in the browser's memory (`storage.session`), to be shown at once the next time, until the same is
 * made anew. The background drops all of it with every change of what answers rest on.
 */

/** Until when something that is kept holds, in milliseconds since 1970. */
export interface Kept {
  until: number;
}

/** What was shown for a page. */
export interface KeptForPage extends Kept {
  /** The page's address. */
  address: string;
  /** What stood in it; null where nobody looked. */
  seen: Seen | null;
}

/** The item with first frames of the popup, the latest first. */
export const FRAMES_KEY = 'frames';

/** All of the frames are read where one is to be shown at once, so more of them would cost every opening. */
const MOST_FRAMES = 2;

const ANSWER = 'answer ';

/** The item with the answer to a page: one for each address, since a page reads its own while it is being drawn. */
export const answerKey = (address: string): string => `${ANSWER}${address}`;

export const isAnswerKey = (key: string): boolean => key.startsWith(ANSWER);

/** The item in which a page that shows a kept answer tells the background so: see `Visit`. */
export const VISIT_KEY = 'visit';

/** Whether an item of `storage.session` is about what was shown. */
export const isKeptKey = (key: string): boolean =>
  key === FRAMES_KEY || key === VISIT_KEY || isAnswerKey(key);

/** The answer to an address among items as the browser gives them, if it still holds. */
export function answerAmong<T extends Kept>(
  items: Record<string, unknown>,
  address: string,
  now: number,
): T | null {
  const kept = items[answerKey(address)] as T | undefined;
  return kept && now < kept.until ? kept : null;
}

const HOUR = 3_600_000;

/** This hour's end: in all of the courts' time zones days begin on the hour. */
export const keptUntil = (now: number): number => now - (now % HOUR) + HOUR;

/** What is kept for a page, if it still holds and the same stands there now. `stored` is an item as the browser gives it. */
export function keptFor<T extends KeptForPage>(
  stored: unknown,
  { address, seen }: Omit<KeptForPage, 'until'>,
  now: number,
): T | null {
  const kept = ((stored ?? []) as T[]).find((each) => each.address === address);
  return kept && now < kept.until && sameJson(kept.seen, seen) ? kept : null;
}

/** The item with one more, in the place of what was kept for the same address. */
export function withKept<T extends KeptForPage>(stored: unknown, one: T): T[] {
  const others = ((stored ?? []) as T[]).filter(({ address }) => address !== one.address);
  return [one, ...others].slice(0, MOST_FRAMES);
}
