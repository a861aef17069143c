import { type Court, daysBetween, type IsoDay } from '../courts/index.ts';
import type { Memory, Sighting } from './types.ts';

/** A sighting is good for so many days, and then the list answers again. */
export const MEMORY_DAYS = 180;

/** What was seen of a court, as far as it still counts on `day` of the court's calendar. */
export function recall(memory: Memory, court: Court, day: IsoDay): Sighting | null {
  const seen = memory.courts[court.id]?.system ?? null;
  if (!seen || seen.day > day || daysBetween(seen.day, day) > MEMORY_DAYS) return null;
  // A move that the history has after that day is the newer word.
  const overtaken = court.history.some((move) => {
    const moved = move.certainty === 'between' ? move.by : move.day;
    return move.scope === undefined && move.certainty !== 'postponed' && moved > seen.day && moved <= day;
  });
  return overtaken ? null : seen;
}
