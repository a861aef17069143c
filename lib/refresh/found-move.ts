import { z } from 'zod/mini';
import type { IsoDay, Move } from '../courts/index.ts';
import { moveSchema } from '../courts/schema.ts';
import { standingOn } from '../verdict/index.ts';

/** A move that a feed showed and the history did not have. */
export interface FoundMove {
  /** PACER court ID. */
  id: string;
  move: Move;
}

export const foundMoveSchema: z.ZodMiniType<FoundMove> = z.object({ id: z.string(), move: moveSchema });

/**
 * A history with a move that was found. A history that has the court on that system by then knows better, and stays as
 * it is. A move to the same system that was still ahead has been fulfilled: the found one stands in its place, with the
 * lower bound of its window where that is the narrower one.
 */
export function withFound(history: Move[], found: Move): Move[] {
  const by = lastDay(found);
  if (standingOn({ history }, by).system === found.system) return [...history];
  const past = history.filter((move) => lastDay(move) <= by);
  const [next, ...later] = history.slice(past.length);
  if (next?.system !== found.system) return [...past, found, ...(next ? [next, ...later] : [])];
  return [...past, narrowed(found, next), ...later];
}

function narrowed(found: Move, window: Move): Move {
  if (found.certainty !== 'between' || window.certainty !== 'between') return found;
  const { notBefore } = window;
  const narrower = notBefore !== null && notBefore <= found.by && notBefore > (found.notBefore ?? '');
  return narrower ? { ...found, notBefore } : found;
}

/** The day by which a move has happened. */
function lastDay(move: Move): IsoDay {
  return move.certainty === 'between' ? move.by : move.day;
}
