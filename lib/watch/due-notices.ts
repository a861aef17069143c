import { type Court, dayAt, type IsoDay, type System } from '../courts/index.ts';
import { standingOn } from '../verdict/index.ts';
import { dueGoLives } from './due-go-lives.ts';
import type { GoLiveNotice, Told, WatchNotice, WatchState } from './types.ts';

export interface WatchQuestion {
  /** The pinned courts, from the list that answers and as an administrator has it, in the person's order. */
  courts: readonly Court[];
  /** Milliseconds since 1970. A preview of another day gives no notices. */
  now: number;
  told: WatchState;
}

/**
 * The notices that are due now, and what will have been told once they are shown. A court that is seen for the first
 * time has no change to tell. Courts that are pinned no more, and go-live days that are past, drop out.
 */
export function dueNotices({ courts, now, told }: WatchQuestion): {
  notices: WatchNotice[];
  told: WatchState;
} {
  const due = courts.map((court) => dueAt(court, dayAt(now, court.zone), told[court.id]));
  return {
    notices: due.flatMap(({ notices }) => notices),
    told: Object.fromEntries(courts.map(({ id }, place) => [id, due[place]?.told as Told])),
  };
}

function dueAt(court: Court, today: IsoDay, told: Told | undefined): { notices: WatchNotice[]; told: Told } {
  const to = standingOn(court, today).system;
  const goLives = dueGoLives(court, today, told?.goLives ?? {});
  const from = told?.system ?? to;
  const changed = from !== to && !goLives.some((notice) => tellsOf(notice, to));
  return {
    notices: changed
      ? [...goLives, { kind: 'system-changed', courtId: court.id, court: court.short, from, to }]
      : goLives,
    told: { system: to, goLives: { ...ahead(told, today), ...reached(goLives) } },
  };
}

/** On the day itself, the notice of the go-live is the notice of the change. */
function tellsOf({ left, move }: GoLiveNotice, system: System): boolean {
  return left === 0 && move.system === system;
}

function ahead(told: Told | undefined, today: IsoDay): Told['goLives'] {
  return Object.fromEntries(Object.entries(told?.goLives ?? {}).filter(([day]) => day >= today));
}

function reached(notices: readonly GoLiveNotice[]): Told['goLives'] {
  return Object.fromEntries(notices.map(({ day, days }) => [day, days]));
}
