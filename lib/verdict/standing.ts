import type { Court, IsoDay, Move } from '../courts/index.ts';
import type { Standing } from './types.ts';

/** Where a day stands to a move: before it, in its window of unknown date, or after it. */
function relation(move: Move, day: IsoDay): 'before' | 'within' | 'after' {
  switch (move.certainty) {
    case 'confirmed':
    case 'scheduled':
      return day < move.day ? 'before' : 'after';
    case 'postponed':
      return 'before'; // called off, so it has not happened on any day
    case 'between':
      if (day >= move.by) return 'after'; // the move had happened by that day
      return move.notBefore !== null && day < move.notBefore ? 'before' : 'within';
  }
}

/**
 * Reads a court's history for a day: legacy before the first move, the system of the last move that has happened,
 * and unknown inside a window of which only the bounds are known. No guess is made there. Systems that stand beside
 * the main one are left to `besideOn`.
 */
export function standingOn({ history }: Pick<Court, 'history'>, day: IsoDay): Standing {
  let since: Move | null = null;
  let calledOff: Move | null = null;
  for (const move of history) {
    if (move.scope !== undefined) continue;
    const place = relation(move, day);
    if (move.certainty === 'postponed') calledOff = move;
    else if (place === 'within') return { system: 'unknown', window: move };
    else if (place === 'before') return since ? moved(since, move) : { system: 'legacy', next: move };
    else {
      since = move;
      if (calledOff?.system === move.system) calledOff = null; // it came later after all
    }
  }
  if (since) return moved(since, calledOff);
  return calledOff ? { system: 'legacy', next: calledOff } : { system: 'unknown', window: null };
}

function moved(since: Move, next: Move | null): Standing {
  return { system: since.system, since, next };
}

/** The systems that stand beside a court's main one on a day, each for some of its cases, oldest first. */
export function besideOn({ history }: Pick<Court, 'history'>, day: IsoDay): Move[] {
  return history.filter((move) => move.scope !== undefined && relation(move, day) === 'after');
}
