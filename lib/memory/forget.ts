import { daysBetween, type IsoDay } from '../courts/index.ts';
import { MEMORY_DAYS } from './recall.ts';
import type { Memory } from './types.ts';

/** The memory without one court. */
export function forget(memory: Memory, id: string): Memory {
  const { [id]: _gone, ...courts } = memory.courts;
  return { ...memory, courts };
}

/** The memory without what has expired on `today`. */
export function withoutExpired(memory: Memory, today: IsoDay): Memory {
  const fresh = <T extends { day: IsoDay }>(seen: T | null) =>
    seen && daysBetween(seen.day, today) <= MEMORY_DAYS ? seen : null;
  const courts = Object.entries(memory.courts)
    .map(([id, { system, menus }]) => [id, { system: fresh(system), menus: fresh(menus) }] as const)
    .filter(([, { system, menus }]) => system !== null || menus !== null);
  return { courts: Object.fromEntries(courts), account: fresh(memory.account) };
}
