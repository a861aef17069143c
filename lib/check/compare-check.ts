import type { Court, IsoDay, System } from '../courts/index.ts';
import { standingOn } from '../verdict/index.ts';
import type { Outcome } from './types.ts';

/** What a check says of the list. */
export type CheckComparison =
  /** The court's answer proves no system. */
  | { says: 'nothing' }
  | { says: 'agrees'; list: System; court: System }
  /** The court tells what the list does not know. */
  | { says: 'more'; list: 'unknown'; court: System }
  | { says: 'disagrees'; list: System; court: System };

/** Holds what a court answered against its history on a day of its own calendar. */
export function compareCheck(court: Court, day: IsoDay, outcome: Outcome): CheckComparison {
  const proved = systemProved(outcome);
  if (!proved) return { says: 'nothing' };
  const list = standingOn(court, day).system;
  if (list === 'unknown') return { says: 'more', list, court: proved };
  return { says: agree(list, proved) ? 'agrees' : 'disagrees', list, court: proved };
}

/** The system that an outcome proves: what page evidence proves in `lib/verdict`. */
export function systemProved(outcome: Outcome): 'nextgen' | 'legacy' | null {
  switch (outcome.outcome) {
    case 'central-sign-on':
      return outcome.court === 'this' ? 'nextgen' : null;
    case 'login-form':
      return 'legacy';
    case 'maintenance':
    case 'unreachable':
    case 'slow':
    case 'loop':
    case 'strayed':
    case 'unclear':
      return null;
  }
}

/** ACMS stands beside a circuit's NextGen CM/ECF, for its older cases, and takes the same login. */
function agree(list: System, proved: System): boolean {
  return list === proved || (list === 'acms' && proved === 'nextgen');
}
