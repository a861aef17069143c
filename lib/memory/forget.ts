import { daysBetween, type IsoDay } from '../courts/index.ts';
import { MEMORY_DAYS } from './recall.ts';
import type { Memory } from './types.ts';

/** The memory without one court. */
export function forget(memory: Memory, id: string): Memory {
  const { [id]: _gone, ...courts } = memory.courts;
  return { ...memory, courts };
}

/** Where it is `today` on the person's calendar, a court's may be a day further. */
const AHEAD_DAYS = 1;

/**
 * The memory without what has expired on `today`, and without what a clock that was ahead dated in the future: it
 * would keep newer sightings out until that day.
 */
export function withoutExpired(memory: Memory, today: IsoDay): Memory {
  const fresh = <T extends { day: IsoDay }>(seen: T | null) => {
    const age = seen && daysBetween(seen.day, today);
    return age !== null && age <= MEMORY_DAYS && age >= -AHEAD_DAYS ? seen : null;
  };
  const courts = Object.entries(memory.courts)
    .map(([id, { system, menus }]) => [id, { system: fresh(system), menus: fresh(menus) }] as const)
    .filter(([, { system, menus }]) => system !== null || menus !== null);
  return { courts: Object.fromEntries(courts), account: fresh(memory.account) };
}
