import type { Row } from './rows.ts';

/** How a court is filed at that has not moved yet, and until when. */
export const UNTIL_MOVE: readonly Row[] = [
  {
    say: 'guide.do.untilDay',
    dated: true,
    only: { systems: ['legacy'], courts: 'trial', move: 'dated' },
  },
  { say: 'guide.do.untilMove', only: { systems: ['legacy'], courts: 'trial', move: 'open' } },
  {
    say: 'guide.do.untilDayAppellate',
    dated: true,
    only: { systems: ['legacy'], courts: 'appellate', move: 'dated' },
  },
  { say: 'guide.do.untilMoveAppellate', only: { systems: ['legacy'], courts: 'appellate', move: 'open' } },
];
