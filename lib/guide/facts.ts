import type { Court, IsoDay, Move, System } from '../courts/index.ts';
import { type Standing, standingOn } from '../verdict/index.ts';

/** What the guide knows without asking: the court, the day on its calendar, and what its history says for it. */
export interface Facts {
  /** Null until a court has been chosen. */
  court: Court | null;
  day: IsoDay;
  standing: Standing;
  system: System;
}

/**
 * The facts of a court on a day. `system` is given where more is known than the list says: the verdict's own, from
 * what the court's page shows.
 */
export function factsFor(court: Court | null, day: IsoDay, system?: System): Facts {
  const standing: Standing = court ? standingOn(court, day) : { system: 'unknown', window: null };
  return { court, day, standing, system: system ?? standing.system };
}

/**
 * The move that matters on the day: the one ahead of a legacy court, else the one that has happened or may have.
 * Null where the court's page shows another system than its history: then the history's dates prove nothing.
 */
export function moveOf({ standing, system }: Facts): Move | null {
  const beside = system === 'acms' && standing.system === 'nextgen'; // ACMS stands beside CM/ECF
  if (standing.system !== system && !beside) return null;
  switch (standing.system) {
    case 'legacy':
      return standing.next;
    case 'unknown':
      return standing.window;
    case 'nextgen':
    case 'acms':
    case 'other':
      return standing.since;
  }
}

/** The day of that move, where it is known. */
export function goLiveDay(facts: Facts): IsoDay | null {
  const move = moveOf(facts);
  return move && (move.certainty === 'confirmed' || move.certainty === 'scheduled') ? move.day : null;
}
