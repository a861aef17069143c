import type { IsoDay, Move } from '../courts/index.ts';

/**
 * The day for which a move is announced, or null where no day is: bounds alone announce nothing, and a move with a
 * scope puts a system beside the court's own, which stays.
 */
export function announcedDay(move: Move): IsoDay | null {
  if ('scope' in move && move.scope !== undefined) return null;
  return move.certainty === 'scheduled' || move.certainty === 'confirmed' ? move.day : null;
}
