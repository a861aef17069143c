import { expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { IsoDay, Move, System } from '../../lib/courts/index.ts';
import { loginOn } from '../../lib/verdict/index.ts';
import { daysAfter } from './made-courts.ts';
import { previewOf, verdictOf } from './made-reports.ts';

/** What a court with one move is on the days around each bound of it, reckoned here anew. */
function expectedAround(move: Move): [day: IsoDay, system: System][] {
  if (move.certainty !== 'between') {
    return [
      [daysAfter(move.day, -1), 'legacy'],
      [move.day, 'nextgen'],
      [daysAfter(move.day, 1), 'nextgen'],
    ];
  }
  const { notBefore, by } = move;
  const inWindow = (day: IsoDay): System => {
    if (day >= by) return 'nextgen';
    return notBefore !== null && day < notBefore ? 'legacy' : 'unknown';
  };
  const bounds = notBefore === null ? [by] : [notBefore, by];
  return bounds
    .flatMap((bound) => [daysAfter(bound, -1), bound, daysAfter(bound, 1)])
    .map((day) => [day, inWindow(day)]);
}

it.each(bundledCourts.courts)('$id is right on the day before, on and after each of its bounds', (court) => {
  const [move] = court.history;
  if (!move) throw new Error(`${court.id} has no history.`);
  for (const [day, system] of expectedAround(move)) {
    const verdict = verdictOf('court-sign-in', [court], previewOf(day));
    expect(verdict, day).toMatchObject({ system, asOf: day, basis: 'list', conflict: null });
    expect(verdict.login, day).toEqual(loginOn(system));
  }
});

it('every court of the list is NextGen since 2023', () => {
  for (const court of bundledCourts.courts)
    for (const day of ['2023-01-10', '2023-01-11', '2026-11-24'])
      expect(verdictOf('front-door', [court], previewOf(day)).system, court.id).toBe('nextgen');
});

it('the list has courts of every certainty, so that the above looks at each', () => {
  const moves = bundledCourts.courts.flatMap(({ history }) => history);
  const kinds = moves.map((move) =>
    move.certainty === 'between' && !move.notBefore ? 'open' : move.certainty,
  );
  expect(new Set(kinds)).toEqual(new Set(['confirmed', 'scheduled', 'between', 'open']));
});
