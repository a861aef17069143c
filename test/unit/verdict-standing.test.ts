import { describe, expect, it } from 'vitest';
import type { IsoDay, Move, System } from '../../lib/courts/index.ts';
import { standingOn } from '../../lib/verdict/standing.ts';
import { between, confirmed, madeCourt, scheduled } from './made-courts.ts';

const sure = confirmed('2020-02-18');
const planned = scheduled('2020-03-16');
const range = between('2018-01-01', '2018-04-09');
const open = between(null, '2023-01-10');

describe('a court is legacy the day before its go-live and NextGen on the day', () => {
  it.each<[what: string, history: Move[], day: IsoDay, system: System]>([
    ['confirmed, years before', [sure], '2001-01-01', 'legacy'],
    ['confirmed, the day before', [sure], '2020-02-17', 'legacy'],
    ['confirmed, on the day', [sure], '2020-02-18', 'nextgen'],
    ['confirmed, the day after', [sure], '2020-02-19', 'nextgen'],
    ['confirmed, years after', [sure], '2040-12-31', 'nextgen'],
    ['scheduled, the day before', [planned], '2020-03-15', 'legacy'],
    ['scheduled, on the day', [planned], '2020-03-16', 'nextgen'],
    ['scheduled, the day after', [planned], '2020-03-17', 'nextgen'],
    ['on a leap day', [confirmed('2020-02-29')], '2020-02-29', 'nextgen'],
    ['on the day before a leap day', [confirmed('2020-02-29')], '2020-02-28', 'legacy'],
    ['at the turn of a year', [confirmed('2021-01-01')], '2020-12-31', 'legacy'],
  ])('%s', (_what, history, day, system) => {
    expect(standingOn(madeCourt(history), day).system).toBe(system);
  });
});

describe('a court of which only bounds are known is not guessed', () => {
  it.each<[what: string, history: Move[], day: IsoDay, system: System]>([
    ['the day before the lower bound', [range], '2017-12-31', 'legacy'],
    ['on the lower bound', [range], '2018-01-01', 'unknown'],
    ['the day after the lower bound', [range], '2018-01-02', 'unknown'],
    ['the day before the upper bound', [range], '2018-04-08', 'unknown'],
    ['on the upper bound, by when it had moved', [range], '2018-04-09', 'nextgen'],
    ['the day after the upper bound', [range], '2018-04-10', 'nextgen'],
    ['without a lower bound, long before', [open], '2001-01-01', 'unknown'],
    ['without a lower bound, the day before the upper one', [open], '2023-01-09', 'unknown'],
    ['without a lower bound, on the upper one', [open], '2023-01-10', 'nextgen'],
    [
      'with both bounds on one day, the day before',
      [between('2018-01-01', '2018-01-01')],
      '2017-12-31',
      'legacy',
    ],
    ['with both bounds on one day, on it', [between('2018-01-01', '2018-01-01')], '2018-01-01', 'nextgen'],
    ['without any history', [], '2026-11-24', 'unknown'],
  ])('%s', (_what, history, day, system) => {
    expect(standingOn(madeCourt(history), day).system).toBe(system);
  });
});

describe('a standing names the moves that people are told of', () => {
  it('legacy names the move ahead', () => {
    expect(standingOn(madeCourt([sure]), '2020-02-17')).toEqual({ system: 'legacy', next: sure });
    expect(standingOn(madeCourt([range]), '2017-12-31')).toEqual({ system: 'legacy', next: range });
  });

  it('moved names the move behind, and none ahead where none is known', () => {
    expect(standingOn(madeCourt([planned]), '2020-03-16')).toEqual({
      system: 'nextgen',
      since: planned,
      next: null,
    });
    expect(standingOn(madeCourt([open]), '2023-01-10')).toEqual({
      system: 'nextgen',
      since: open,
      next: null,
    });
  });

  it('unknown names its window, or nothing', () => {
    expect(standingOn(madeCourt([range]), '2018-01-01')).toEqual({ system: 'unknown', window: range });
    expect(standingOn(madeCourt([]), '2018-01-01')).toEqual({ system: 'unknown', window: null });
  });
});

describe('a court moves more than once', () => {
  const later = scheduled('2027-06-01', 'other');
  const beside = confirmed('2023-10-01', 'acms');
  const soon = between('2027-01-01', '2027-12-31', 'other');

  it.each<[what: string, history: Move[], day: IsoDay, standing: object]>([
    ['before both', [sure, later], '2020-02-17', { system: 'legacy', next: sure }],
    [
      'after the first, before the planned next',
      [sure, later],
      '2027-05-31',
      { system: 'nextgen', since: sure, next: later },
    ],
    ['on the day of the next', [sure, later], '2027-06-01', { system: 'other', since: later, next: null }],
    ['after three', [sure, beside, later], '2030-01-01', { system: 'other', since: later, next: null }],
    [
      'between the second and the third',
      [sure, beside, later],
      '2024-01-01',
      { system: 'acms', since: beside, next: later },
    ],
    ['in the window of the next', [sure, soon], '2027-06-01', { system: 'unknown', window: soon }],
    [
      'before the window of the next',
      [sure, soon],
      '2026-12-31',
      { system: 'nextgen', since: sure, next: soon },
    ],
    [
      'after a window, before the next',
      [range, later],
      '2020-01-01',
      { system: 'nextgen', since: range, next: later },
    ],
    [
      'in the first window, whatever comes later',
      [range, later],
      '2018-02-01',
      { system: 'unknown', window: range },
    ],
  ])('%s', (_what, history, day, standing) => {
    expect(standingOn(madeCourt(history), day)).toEqual(standing);
  });
});
