import type { Court, IsoDay, Move } from '../courts/index.ts';
import { standingOn } from '../verdict/index.ts';
import { dayAfter } from './day-after.ts';
import { softwareSystem } from './software-system.ts';

/** A court in the list in use, with the day of that list's feed. */
export interface Before {
  court: Court | undefined;
  day: IsoDay;
}

/**
 * The move that a feed of `day` shows: its software is NextGen, and the court's history does not have it there by then.
 * It happened after the day of the list before, where that list's feed named another software; else no lower bound is
 * known. Null where the feed shows nothing new.
 */
export function findMove(court: Court, before: Before, day: IsoDay, address: string): Move | null {
  const { system } = standingOn(court, day);
  if (system !== 'legacy' && system !== 'unknown') return null;
  if (softwareSystem(court.software) !== 'nextgen') return null;
  const wasLegacy = softwareSystem(before.court?.software) === 'legacy';
  const next = dayAfter(before.day);
  return {
    system: 'nextgen',
    certainty: 'between',
    notBefore: wasLegacy ? (next < day ? next : day) : null,
    by: day,
    source: address,
    note: `The court feed of ${day} says NextGen`,
  };
}

/**
 * Whether a court that is on NextGen by its history has become a legacy court in the feed. No court has ever gone
 * back, so the feed is likely wrong. A list before that said legacy already is no change.
 */
export function turnedLegacy(court: Court, before: Before, day: IsoDay): boolean {
  return (
    before.court !== undefined &&
    softwareSystem(court.software) === 'legacy' &&
    softwareSystem(before.court.software) !== 'legacy' &&
    standingOn(court, day).system === 'nextgen'
  );
}
