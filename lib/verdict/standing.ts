import type { Court, IsoDay, Move } from '../courts/index.ts';
import type { Standing } from './types.ts';

/** Where a day stands to a move: before it, in its window of unknown date, or after it. */
function relation(move: Move, day: IsoDay): 'before' | 'within' | 'after' {
  if (move.certainty !== 'between') return day < move.day ? 'before' : 'after';
  if (day >= move.by) return 'after'; // the move had happened by that day
  return move.notBefore !== null && day < move.notBefore ? 'before' : 'within';
}

/**
 * Reads a court's history for a day: legacy before the first move, the system of the last move that has happened,
 * and unknown inside a window of which only the bounds are known. No guess is made there.
 */
export function standingOn({ history }: Pick<Court, 'history'>, day: IsoDay): Standing {
  let since: Move | null = null;
  for (const move of history) {
    const place = relation(move, day);
    if (place === 'within') return { system: 'unknown', window: move };
    if (place === 'before') return since ? moved(since, move) : { system: 'legacy', next: move };
    since = move;
  }
  return since ? moved(since, null) : { system: 'unknown', window: null };
}

function moved(since: Move, next: Move | null): Standing {
  return { system: since.system, since, next };
}
