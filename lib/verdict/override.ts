import type { Court, IsoDay, Move } from '../courts/index.ts';
import type { CourtOverride } from '../policy/index.ts';

/**
 * A court as the organization knows it on a day: its overrides put into its history, the undated one first and then by
 * their days. An override replaces what the list says of the same move on other days, and all that the list has from its
 * own day on; systems that stand beside the main one stay. The same court, where there is no override of it.
 */
export function overridden(court: Court, overrides: readonly CourtOverride[], day: IsoDay): Court {
  const own = overrides
    .filter((each) => each.court === court.id)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  if (own.length === 0) return court;
  return { ...court, history: own.reduce((history, each) => put(history, each, day), court.history) };
}

/** The override that holds on a day: the one of the latest day that has come, else the one without a day. */
export function overrideOn(
  court: Court,
  overrides: readonly CourtOverride[],
  day: IsoDay,
): CourtOverride | null {
  const [latest] = overrides
    .filter(({ court: id, date }) => id === court.id && (date === undefined || date <= day))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return latest ?? null;
}

function put(history: Move[], { system, date, note, link }: CourtOverride, day: IsoDay): Move[] {
  const beside = history.filter(({ scope }) => scope !== undefined);
  const before = history.filter(
    (move) => move.scope === undefined && move.system !== system && lastDay(move) < (date ?? ''),
  );
  const own: Move = {
    ...(date ? { certainty: 'scheduled', day: date } : { certainty: 'between', notBefore: null, by: day }),
    system,
    organization: true,
    ...(system === 'other' && { login: 'unknown' }),
    ...(note && { note }),
    ...(link && { source: link }),
  };
  return [...before, own, ...beside];
}

function lastDay(move: Move): IsoDay {
  return move.certainty === 'between' ? move.by : move.day;
}
