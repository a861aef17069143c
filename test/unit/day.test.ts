import { describe, expect, it } from 'vitest';
import { answerDay, dayAt, daysBetween, isDay } from '../../lib/courts/index.ts';

describe('a day', () => {
  it.each(['2020-02-18', '2020-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])(
    '%s is one',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    ...['2021-02-29', '1900-02-29', '2020-02-30', '2020-13-01', '2020-00-10', '2020-01-00', '2020-1-1'],
    ...['20200218', '2020-02', '2020-02-18T00:00Z', ' 2020-02-18', '2020-02-18 ', '18.02.2020', 'today', ''],
    ...[20200218, null, undefined, {}, [], new Date(0), true],
  ])('%s is none', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it.each([
    ['2020-02-17', '2020-02-18', 1],
    ['2020-02-18', '2020-02-18', 0],
    ['2020-02-18', '2020-02-17', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-12-31', '2020-01-01', 1],
    ['2020-03-07', '2020-03-09', 2], // across a change of clocks
    ['2020-01-01', '2021-01-01', 366],
  ])('from %s to %s it is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['1969-12-31T23:59Z', 'UTC', '1969-12-31'],
    ['2020-02-18T07:59:59.999Z', 'America/Los_Angeles', '2020-02-17'],
    ['2020-02-18T08:00Z', 'America/Los_Angeles', '2020-02-18'],
    ['0099-06-01T12:00Z', 'UTC', '0099-06-01'],
  ])('at %s in %s it is %s', (instant, zone, day) => {
    expect(dayAt(Date.parse(instant), zone)).toBe(day);
  });

  it('is the preview day where there is one, whatever the zone', () => {
    const now = Date.parse('2026-11-24T12:00Z');
    expect(answerDay({ now, preview: '2020-02-17' }, 'Pacific/Guam')).toBe('2020-02-17');
    expect(answerDay({ now, preview: null }, 'Pacific/Guam')).toBe('2026-11-24');
  });
});
