import { describe, expect, it } from 'vitest';
import type { Court, System } from '../../lib/courts/index.ts';
import type { CourtOverride } from '../../lib/policy/index.ts';
import { overridden } from '../../lib/verdict/index.ts';
import { courtOfNotice, dueNotices, noticeId, type WatchState } from '../../lib/watch/index.ts';
import { between, confirmed, madeCourt, scheduled } from './made-courts.ts';

const TODAY = '2026-11-24';
const NOW = Date.parse(`${TODAY}T20:00Z`);
const legacy = madeCourt([scheduled('2030-01-01')]);
const nextgen = madeCourt([confirmed('2020-02-18')]);
const unknown = madeCourt([between('2026-11-01', '2026-12-31')]);

const look = (courts: Court[], told: WatchState = {}, now = NOW) => dueNotices({ courts, now, told });
const changed = (from: System, to: System) => [
  { kind: 'system-changed', courtId: 'ZZDC', court: 'D. Zz.', from, to },
];

describe('a changed system', () => {
  it.each([
    ['legacy', legacy],
    ['nextgen', nextgen],
    ['unknown', unknown],
  ] as const)('is not told at first sight (%s), only recorded', (system, court) => {
    expect(look([court])).toEqual({ notices: [], told: { ZZDC: { system, goLives: {} } } });
  });

  it.each([
    ['legacy', legacy],
    ['nextgen', nextgen],
    ['unknown', unknown],
  ] as const)('is not told where it is as before (%s)', (_system, court) => {
    expect(look([court], look([court]).told).notices).toEqual([]);
  });

  it.each<[from: System, to: System, before: Court, after: Court]>([
    ['legacy', 'nextgen', legacy, nextgen],
    ['nextgen', 'legacy', nextgen, legacy],
    ['legacy', 'unknown', legacy, unknown],
    ['unknown', 'nextgen', unknown, nextgen],
    ['nextgen', 'acms', nextgen, madeCourt([confirmed('2020-02-18'), confirmed('2026-11-20', 'acms')])],
    ['nextgen', 'other', nextgen, madeCourt([confirmed('2020-02-18'), confirmed('2026-11-20', 'other')])],
  ])('from %s to %s is told once', (from, to, before, after) => {
    const first = look([after], look([before]).told);
    expect(first.notices).toEqual(changed(from, to));
    expect(look([after], first.told).notices).toEqual([]);
  });

  it('by the court’s go-live itself is told on the day, at the court’s own midnight', () => {
    const court = madeCourt([scheduled('2027-03-16')], { zone: 'Pacific/Guam' });
    const told: WatchState = { ZZDC: { system: 'legacy', goLives: { '2027-03-16': 1 } } };
    const midnight = Date.parse('2027-03-15T14:00Z');
    expect(look([court], told, midnight - 1).notices).toEqual([]);
    expect(look([court], told, midnight).notices).toEqual(changed('legacy', 'nextgen'));
  });

  it('is not told beside the notice that the court moves today', () => {
    const court = madeCourt([scheduled('2026-11-24')]);
    const told: WatchState = { ZZDC: { system: 'legacy', goLives: { '2026-11-24': 7 } } };
    const due = look([court], told);
    expect(due.notices).toMatchObject([{ kind: 'go-live', left: 0 }]);
    expect(look([court], due.told).notices).toEqual([]);
  });

  it('of one pinned court says nothing of another', () => {
    const other = { ...nextgen, id: 'ZZBK' };
    const { told } = look([legacy, other]);
    expect(look([nextgen, other], told).notices).toEqual(changed('legacy', 'nextgen'));
  });

  it('a court that was unpinned and pinned again is seen for the first time', () => {
    const { told } = look([], look([legacy]).told);
    expect(look([nextgen], told).notices).toEqual([]);
  });
});

describe('what an administrator has set', () => {
  const dueBy = (court: Court, override: Omit<CourtOverride, 'court'> | null, told: WatchState = {}) => {
    const overrides = override ? [{ court: court.id, ...override }] : [];
    return dueNotices({ courts: [overridden(court, overrides, TODAY)], now: NOW, told });
  };

  it('stands for the list', () => {
    const { told } = look([nextgen]);
    expect(dueBy(nextgen, { system: 'legacy' }, told).notices).toEqual(changed('nextgen', 'legacy'));
    expect(dueBy(legacy, { system: 'nextgen' }).told).toEqual({ ZZDC: { system: 'nextgen', goLives: {} } });
  });

  it('sets aside the days that the list announces, and announces its own', () => {
    const soon = madeCourt([scheduled('2026-11-26')]);
    expect(dueBy(soon, null).notices).toMatchObject([{ kind: 'go-live', days: 7, left: 2 }]);
    expect(dueBy(soon, { system: 'nextgen' }).notices).toEqual([]);
    expect(dueBy(soon, { system: 'nextgen', date: '2026-11-25' }).notices).toMatchObject([
      { kind: 'go-live', days: 1, left: 1, day: '2026-11-25' },
    ]);
  });
});

describe('the ID of a notice', () => {
  it('names the court and the change', () => {
    const [notice] = look([nextgen], look([legacy]).told).notices;
    expect(notice && noticeId(notice)).toBe('watch:ZZDC:legacy:nextgen');
  });

  it.each([
    ['watch:CACDC:2027-03-16:7', 'CACDC'],
    ['watch:09CA:legacy:nextgen', '09CA'],
    ['watch:', null],
    ['watch:cacdc:x', null],
    ['other:CACDC:x', null],
    ['', null],
  ])('%s is of %s', (id, court) => {
    expect(courtOfNotice(id)).toBe(court);
  });
});
