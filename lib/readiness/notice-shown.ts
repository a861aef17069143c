import { type Court, dayAt } from '../courts/index.ts';
import type { Report } from '../page/index.ts';
import { answer, noticeLinked } from './answer.ts';
import type { Readiness } from './types.ts';

/**
 * The answers that a page gives by itself: filing menus say that the court's login is linked, and Manage My Account
 * says what the account is. Gives the same object back where the page shows nothing new.
 */
export function noticeShown(
  readiness: Readiness,
  { page, evidence }: Report,
  courts: readonly Court[],
  now: number,
): Readiness {
  const [court, second] = courts;
  let result = readiness;
  for (const each of evidence) {
    if (each.kind === 'menu' && each.filing && court && !second && page.kind !== 'training') {
      result = noticeLinked(result, { court: court.id, day: dayAt(now, court.zone) });
    }
    if (each.kind === 'account-type' && result.person.accountType !== each.type) {
      result = answer(result, { court: '', day: '' }, 'accountType', each.type);
    }
  }
  return result;
}
