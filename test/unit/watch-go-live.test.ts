import { describe, expect, it } from 'vitest';
import type { Court, IsoDay, Move } from '../../lib/courts/index.ts';
import { dueNotices, noticeId, type WatchNotice, type WatchState } from '../../lib/watch/index.ts';
import { between, confirmed, daysAfter, madeCourt, scheduled } from './made-courts.ts';

const DAY = '2027-03-16';
const court = madeCourt([scheduled(DAY)]);

/** A move with a scope: a system that comes beside the court’s own. */
const beside = (move: Move): Move => Object.assign(move, { scope: 'agency petitions' });

const noon = (day: IsoDay) => Date.parse(`${day}T20:00Z`); // noon or one o'clock in Los Angeles
const ahead = (days: number) => noon(daysAfter(DAY, -days));
const look = (now: number, told: WatchState = {}, courts: readonly Court[] = [court]) =>
  dueNotices({ courts, now, told });
const brief = (notices: WatchNotice[]) =>
  notices.map((each) => (each.kind === 'go-live' ? [each.days, each.left] : [each.from, each.to]));

/** Looks at each of these moments, remembering what was told. */
function lookAll(moments: number[], courts: readonly Court[] = [court]) {
  let told: WatchState = {};
  return moments.map((now) => {
    const due = look(now, told, courts);
    told = due.told;
    return brief(due.notices);
  });
}

describe('an announced go-live is told 30, 7 and 1 days before', () => {
  it.each<[left: number, notices: [days: number, left: number][]]>([
    [400, []],
    [31, []],
    [30, [[30, 30]]],
    [29, [[30, 29]]],
    [8, [[30, 8]]],
    [7, [[7, 7]]],
    [2, [[7, 2]]],
    [1, [[1, 1]]],
    [0, [[1, 0]]],
    [-1, []],
    [-400, []],
  ])('a first look %i days before', (left, notices) => {
    expect(brief(look(ahead(left)).notices)).toEqual(notices);
  });

  it('names the court, the day and the move', () => {
    expect(look(ahead(7)).notices).toEqual([
      {
        ...{ kind: 'go-live', courtId: 'ZZDC', court: 'D. Zz.', days: 7, left: 7, day: DAY },
        move: scheduled(DAY),
      },
    ]);
  });

  it('each once, however often one looks', () => {
    const moments = Array.from({ length: 45 * 4 }, (_, quarter) => ahead(40) + quarter * 6 * 3_600_000);
    expect(lookAll(moments).flat()).toEqual([
      [30, 30],
      [7, 7],
      [1, 1],
      ['legacy', 'nextgen'],
    ]);
  });

  it('one notice where several thresholds passed while the browser was off, with the true number of days', () => {
    expect(lookAll([ahead(60), ahead(5), ahead(5), ahead(1)])).toEqual([[], [[7, 5]], [], [[1, 1]]]);
    expect(lookAll([ahead(60), ahead(0), ahead(0)])).toEqual([[], [[1, 0]], []]);
  });

  it('nothing a second time where the clock was set back', () => {
    expect(lookAll([ahead(7), ahead(20), ahead(7)])).toEqual([[[7, 7]], [], []]);
  });

  it('of a confirmed day as of a scheduled one', () => {
    expect(brief(look(ahead(1), {}, [madeCourt([confirmed(DAY)])]).notices)).toEqual([[1, 1]]);
  });

  it.each<[what: string, move: Move]>([
    ['a move of which only bounds are known', between(daysAfter(DAY, -3), DAY)],
    ['a move without a lower bound', between(null, DAY)],
    ['a system that comes beside the court’s own', beside(scheduled(DAY))],
  ])('never of %s', (_what, move) => {
    const history = [confirmed('2020-02-18'), move];
    const notices = look(ahead(5), {}, [madeCourt(history)]).notices;
    expect(notices.filter(({ kind }) => kind === 'go-live')).toEqual([]);
  });

  it('of the move ahead, and not of those that happened', () => {
    const history = [confirmed(daysAfter(DAY, -400)), scheduled(DAY, 'acms')];
    expect(look(ahead(7), {}, [madeCourt(history)]).notices).toMatchObject([
      { days: 7, move: { system: 'acms' } },
    ]);
  });

  it('of two moves ahead, each by its own day', () => {
    const history = [scheduled(DAY), scheduled(daysAfter(DAY, 20), 'acms')];
    expect(brief(look(ahead(7), {}, [madeCourt(history)]).notices)).toEqual([
      [7, 7],
      [30, 27],
    ]);
  });
});

describe('a go-live that is put off or brought forward counts anew', () => {
  const { told } = look(ahead(1));

  it('to a later day', () => {
    const later = madeCourt([scheduled(daysAfter(DAY, 20))]);
    expect(brief(look(ahead(1), told, [later]).notices)).toEqual([[30, 21]]);
  });

  it('to an earlier day', () => {
    const earlier = madeCourt([scheduled(daysAfter(DAY, -5))]);
    expect(brief(look(ahead(6), look(ahead(7)).told, [earlier]).notices)).toEqual([[1, 1]]);
  });

  it('and back again is not told twice', () => {
    const later = madeCourt([scheduled(daysAfter(DAY, 20))]);
    const back = look(ahead(1), look(ahead(1), told, [later]).told);
    expect(back.notices).toEqual([]);
  });

  it('a move that is announced no more is silent', () => {
    expect(look(ahead(1), told, [madeCourt([between(DAY, '2027-12-31')])]).notices).toEqual([]);
  });
});

describe('days are counted on the court’s own calendar', () => {
  const at = (zone: string, now: string) =>
    brief(look(Date.parse(now), {}, [madeCourt([scheduled(DAY)], { zone })]).notices);

  it.each<[zone: string, lastOfTwoDays: string, firstOfOne: string]>([
    ['Pacific/Guam', '2027-03-14T13:59:59.999Z', '2027-03-14T14:00Z'],
    ['Pacific/Honolulu', '2027-03-15T09:59:59.999Z', '2027-03-15T10:00Z'],
    ['America/New_York', '2027-03-15T03:59:59.999Z', '2027-03-15T04:00Z'],
    ['America/Puerto_Rico', '2027-03-15T03:59:59.999Z', '2027-03-15T04:00Z'],
    ['America/Phoenix', '2027-03-15T06:59:59.999Z', '2027-03-15T07:00Z'],
    ['America/Anchorage', '2027-03-15T07:59:59.999Z', '2027-03-15T08:00Z'],
  ])('%s: the day before begins at its midnight', (zone, two, one) => {
    expect(at(zone, two)).toEqual([[7, 2]]);
    expect(at(zone, one)).toEqual([[1, 1]]);
  });

  it('at one moment Guam is told “tomorrow” and Hawaii “in 2 days”', () => {
    const courts = ['Pacific/Guam', 'Pacific/Honolulu'].map((zone, place) =>
      madeCourt([scheduled(DAY)], { id: `ZZ${place}DC`, zone }),
    );
    expect(brief(look(Date.parse('2027-03-15T00:00Z'), {}, courts).notices)).toEqual([
      [1, 1],
      [7, 2],
    ]);
  });

  it.each<[what: string, day: IsoDay, now: string]>([
    ['a day of 23 hours (14 March 2027)', '2027-03-15', '2027-03-14T08:00Z'],
    ['a day of 25 hours (7 November 2027)', '2027-11-08', '2027-11-07T07:00Z'],
    ['the end of a day of 25 hours', '2027-11-08', '2027-11-08T07:59Z'],
    ['a leap day', '2028-03-01', '2028-02-29T20:00Z'],
    ['the last day of a year', '2028-01-01', '2028-01-01T07:59Z'],
  ])('%s is one day', (_what, day, now) => {
    expect(brief(look(Date.parse(now), {}, [madeCourt([scheduled(day)])]).notices)).toEqual([[1, 1]]);
  });

  it.each(['2027-03-20', '2027-11-10'])('30 days before %s, across the change of clocks', (day) => {
    const midnight = (from: IsoDay) => Date.parse(`${from}T08:30Z`); // 00:30 or 01:30 in Los Angeles
    const made = [madeCourt([scheduled(day)])];
    expect(brief(look(midnight(daysAfter(day, -31)), {}, made).notices)).toEqual([]);
    expect(brief(look(midnight(daysAfter(day, -30)), {}, made).notices)).toEqual([[30, 30]]);
  });
});

describe('what is remembered', () => {
  it('is the nearest threshold of each day ahead, and the system', () => {
    expect(look(ahead(31)).told).toEqual({ ZZDC: { system: 'legacy', goLives: {} } });
    expect(look(ahead(5)).told).toEqual({ ZZDC: { system: 'legacy', goLives: { [DAY]: 7 } } });
  });

  it('drops days that are past, on the court’s own calendar', () => {
    const { told } = look(ahead(1));
    expect(look(ahead(0), told).told.ZZDC?.goLives).toEqual({ [DAY]: 1 });
    expect(look(ahead(-1), told).told.ZZDC?.goLives).toEqual({});
  });

  it('drops courts that are pinned no more', () => {
    const other = madeCourt([scheduled(DAY)], { id: 'ZZBK' });
    const { told } = look(ahead(5), {}, [court, other]);
    expect(Object.keys(told)).toEqual(['ZZDC', 'ZZBK']);
    expect(Object.keys(look(ahead(5), told, [other]).told)).toEqual(['ZZBK']);
    expect(look(ahead(5), told, []).told).toEqual({});
  });

  it('is a new value: what was handed in stays as it was', () => {
    const told: WatchState = { ZZDC: { system: 'legacy', goLives: { [DAY]: 30 } } };
    const copy = structuredClone(told);
    look(ahead(1), told);
    expect(told).toEqual(copy);
  });
});

describe('the order and the names of notices', () => {
  it('is the person’s own order of courts', () => {
    const courts = ['ZZBK', 'AADC', 'MMDC'].map((id) => madeCourt([scheduled(DAY)], { id }));
    expect(look(ahead(7), {}, courts).notices.map(({ courtId }) => courtId)).toEqual([
      'ZZBK',
      'AADC',
      'MMDC',
    ]);
  });

  it('a notice that is given again, for its worker was stopped, has the same ID', () => {
    const [first] = look(ahead(7)).notices;
    const [again] = look(ahead(6)).notices;
    expect(first && noticeId(first)).toBe(`watch:ZZDC:${DAY}:7`);
    expect(again && noticeId(again)).toBe(`watch:ZZDC:${DAY}:7`);
  });
});
