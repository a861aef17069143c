import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { System } from '../../lib/courts/index.ts';
import { confirmed, listed, madeCourt } from './made-courts.ts';
import { verdictOf } from './made-reports.ts';

/** The verdict at an instant, as the court's own calendar and history give it. */
function at(instant: string, zone: string, goLive: string) {
  const court = madeCourt([confirmed(goLive)], { zone });
  const { system, asOf } = verdictOf('court-sign-in', [court], { now: Date.parse(instant), preview: null });
  return { system, asOf };
}

describe('a go-live day turns at midnight of the court, and not a millisecond before', () => {
  it.each<[zone: string, day: string, midnight: string]>([
    ['Pacific/Guam', '2019-12-14', '2019-12-13T14:00:00.000Z'],
    ['America/Puerto_Rico', '2021-11-30', '2021-11-30T04:00:00.000Z'],
    ['America/Puerto_Rico', '2021-07-01', '2021-07-01T04:00:00.000Z'], // no summer time there
    ['America/Anchorage', '2022-02-22', '2022-02-22T09:00:00.000Z'],
    ['America/Anchorage', '2022-07-01', '2022-07-01T08:00:00.000Z'],
    ['Pacific/Honolulu', '2021-11-15', '2021-11-15T10:00:00.000Z'],
    ['America/Phoenix', '2020-07-01', '2020-07-01T07:00:00.000Z'], // no summer time there
    ['America/Los_Angeles', '2020-02-18', '2020-02-18T08:00:00.000Z'],
    ['America/Los_Angeles', '2020-03-08', '2020-03-08T08:00:00.000Z'], // clocks go forward that night
    ['America/Los_Angeles', '2020-03-09', '2020-03-09T07:00:00.000Z'],
    ['America/New_York', '2020-11-01', '2020-11-01T04:00:00.000Z'], // clocks go back that night
    ['America/New_York', '2020-11-02', '2020-11-02T05:00:00.000Z'],
    ['America/New_York', '2021-01-01', '2021-01-01T05:00:00.000Z'],
    ['America/Chicago', '2020-02-29', '2020-02-29T06:00:00.000Z'],
  ])('%s %s', (zone, day, midnight) => {
    const before = new Date(Date.parse(midnight) - 1).toISOString();
    expect(at(before, zone, day).system).toBe('legacy');
    expect(at(midnight, zone, day)).toEqual({ system: 'nextgen', asOf: day });
  });
});

/** Where clocks change, and how far the zone is from UTC in winter, in hours. */
const CHANGING: [zone: string, winter: number][] = [
  ['America/New_York', -5],
  ['America/Detroit', -5],
  ['America/Indiana/Indianapolis', -5],
  ['America/Kentucky/Louisville', -5],
  ['America/Chicago', -6],
  ['America/Denver', -7],
  ['America/Boise', -7],
  ['America/Los_Angeles', -8],
  ['America/Anchorage', -9],
];

/** Where they do not. */
const STEADY: [zone: string, offset: number][] = [
  ['America/Puerto_Rico', -4],
  ['America/St_Thomas', -4],
  ['America/Phoenix', -7],
  ['Pacific/Honolulu', -10],
  ['Pacific/Guam', 10],
  ['Pacific/Saipan', 10],
];

/** Sundays on which clocks go forward or back, and the days around them, with whether it is summer at their midnight. */
const DAYS_AROUND: [day: string, summer: boolean][] = [
  ['2025-03-08', false],
  ['2025-03-09', false], // 2 a.m. becomes 3 a.m.: a day of 23 hours
  ['2025-03-10', true],
  ['2026-11-01', true], // 2 a.m. becomes 1 a.m.: a day of 25 hours
  ['2026-11-02', false],
  ['2026-11-03', false],
];

describe('a go-live around a change of the clocks', () => {
  const zones = [
    ...CHANGING.map(([zone, winter]) => ({ zone, offset: (summer: boolean) => winter + Number(summer) })),
    ...STEADY.map(([zone, offset]) => ({ zone, offset: () => offset })),
  ];

  it.each(zones)('turns at midnight of $zone, whether or not its clocks change', ({ zone, offset }) => {
    for (const [day, summer] of DAYS_AROUND) {
      const midnight = Date.parse(`${day}T00:00Z`) - offset(summer) * 3_600_000;
      const instant = (milliseconds: number) => new Date(midnight + milliseconds).toISOString();
      expect(at(instant(-1), zone, day).system, day).toBe('legacy');
      expect(at(instant(0), zone, day), day).toEqual({ system: 'nextgen', asOf: day });
    }
  });

  it.each(CHANGING)(
    'the day on which clocks go forward has 23 hours in %s, and 25 when they go back',
    (zone, winter) => {
      const hours = (day: string, summer: boolean) => {
        const midnight = Date.parse(`${day}T00:00Z`) - (winter + Number(summer)) * 3_600_000;
        return Array.from({ length: 30 }, (_, hour) =>
          new Date(midnight + hour * 3_600_000).toISOString(),
        ).filter((instant) => at(instant, zone, day).asOf === day).length;
      };
      expect(hours('2025-03-09', false)).toBe(23);
      expect(hours('2026-11-01', true)).toBe(25);
    },
  );

  it('these are the zones of the list', () => {
    const zones = new Set(bundledCourts.courts.map(({ zone }) => zone));
    expect([...zones].sort()).toEqual([...CHANGING, ...STEADY].map(([zone]) => zone).sort());
  });
});

describe('one instant is two days', () => {
  const instant = '2020-02-17T20:00:00Z'; // Tuesday, 6 a.m. in Guam; Monday, 10 a.m. in Hawaii

  it.each<[zone: string, asOf: string, system: System]>([
    ['Pacific/Guam', '2020-02-18', 'nextgen'],
    ['Pacific/Saipan', '2020-02-18', 'nextgen'],
    ['America/Puerto_Rico', '2020-02-17', 'legacy'],
    ['America/New_York', '2020-02-17', 'legacy'],
    ['America/Los_Angeles', '2020-02-17', 'legacy'],
    ['America/Anchorage', '2020-02-17', 'legacy'],
    ['Pacific/Honolulu', '2020-02-17', 'legacy'],
  ])('with a go-live on 2020-02-18, %s is on %s and %s', (zone, asOf, system) => {
    expect(at(instant, zone, '2020-02-18')).toEqual({ system, asOf });
  });

  it('at the first midnight of Guam no other court of the list has the new day', () => {
    const now = Date.parse('2026-11-23T14:00:00Z');
    const asOf = (id: string) => verdictOf('front-door', [listed(id)], { now, preview: null }).asOf;
    expect(asOf('GUDC')).toBe('2026-11-24');
    for (const id of ['CACDC', 'AKDC', 'HIDC', 'NYSDC', 'PRDC', 'VIDC'])
      expect(asOf(id), id).toBe('2026-11-23');
  });
});

describe('days where courts or zones are none or two', () => {
  it('without a court the day is that of the capital', () => {
    const asOf = (instant: string) =>
      verdictOf('pacer-account', [], { now: Date.parse(instant), preview: null }).asOf;
    expect(asOf('2026-11-24T04:59:59Z')).toBe('2026-11-23');
    expect(asOf('2026-11-24T05:00:00Z')).toBe('2026-11-24');
  });

  it('each of two courts is answered by its own calendar', () => {
    const history = [confirmed('2020-02-18')];
    const courts = ['Pacific/Guam', 'Pacific/Honolulu'].map((zone) => madeCourt(history, { zone }));
    const verdict = verdictOf('front-door', courts, { now: Date.parse('2020-02-17T20:00Z'), preview: null });
    expect(verdict.courts.map(({ day, standing }) => [day, standing.system])).toEqual([
      ['2020-02-18', 'nextgen'],
      ['2020-02-17', 'legacy'],
    ]);
    expect(verdict).toMatchObject({ system: 'unknown', login: { file: 'unknown', view: 'unknown' } });
  });
});
