import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Clock, Court, Move } from '../../lib/courts/index.ts';
import { guidanceFor } from '../../lib/guidance/index.ts';
import { EMPTY_MEMORY, type Memory, type Sighting, withSighting } from '../../lib/memory/index.ts';
import type { Evidence } from '../../lib/page/index.ts';
import { decide, type Verdict } from '../../lib/verdict/index.ts';
import { between, confirmed, daysAfter, listed, madeCourt, scheduled } from './made-courts.ts';
import { evidenceOf, LIST_DAY, noonOf, previewOf, verdictOf } from './made-reports.ts';
import { spoken } from './spoken.ts';

const TODAY = noonOf('2026-11-24');
const sure = madeCourt([confirmed('2020-02-18')]);
const form: Evidence = { kind: 'court-login-form' };
const redirect = evidenceOf(sure)['a redirect'] as Evidence;

const seen = (system: Sighting['system'], how: Sighting['how'], day = '2026-11-01'): Memory =>
  withSighting(EMPTY_MEMORY, 'ZZDC', { system, how, day });

interface Given {
  clock?: Clock;
  shows?: Evidence[];
  memory?: Memory;
}

const verdictAt = (court: Court, { clock = TODAY, shows = [], memory = EMPTY_MEMORY }: Given = {}): Verdict =>
  verdictOf('court-sign-in', [court], clock, shows, null, memory);

const line = (verdict: Verdict) => guidanceFor(verdict).provenance.line.map(spoken).join(' · ');
const notices = (verdict: Verdict) => guidanceFor(verdict).notices.map(({ kind }) => kind);

describe('one line says what an answer rests on', () => {
  const LIST = 'list of January 10, 2023';
  const off: Move = { system: 'nextgen', certainty: 'postponed', day: '2026-03-02' };
  const named: Move = { ...confirmed('2026-06-01', 'other'), name: 'the modernized system' };

  it.each<[what: string, court: Court, given: Given, line: string]>([
    [
      'a court notice, which the page confirms',
      sure,
      { shows: [redirect] },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · confirmed by this page today`,
    ],
    ['a court notice', sure, {}, `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST}`],
    [
      'an announcement',
      madeCourt([scheduled('2020-03-16')]),
      {},
      `NextGen CM/ECF since March 16, 2020 (as announced) · ${LIST}`,
    ],
    [
      'bounds, after the later one',
      madeCourt([between('2018-01-01', '2018-04-09')]),
      {},
      `NextGen CM/ECF since April 9, 2018 at the latest · ${LIST}`,
    ],
    ['a window', madeCourt([between(null, '2027-01-01')]), {}, `day of the move not known · ${LIST}`],
    ['no history', madeCourt([]), {}, `day of the move not known · ${LIST}`],
    [
      'a move ahead',
      madeCourt([scheduled('2027-02-01')]),
      {},
      `legacy CM/ECF until February 1, 2027 · ${LIST}`,
    ],
    ['a move that was called off', madeCourt([off]), {}, `legacy CM/ECF · ${LIST}`],
    [
      'a move of some day ahead',
      madeCourt([between('2027-01-01', '2027-12-31')]),
      {},
      `legacy CM/ECF · ${LIST}`,
    ],
    [
      'a system with a name',
      madeCourt([confirmed('2020-02-18'), named]),
      {},
      `the modernized system since June 1, 2026 (court notice) · ${LIST}`,
    ],
    [
      'a page that shows another system',
      sure,
      { shows: [form] },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · this page shows legacy CM/ECF today`,
    ],
    [
      'a page, where the list does not know',
      madeCourt([between(null, '2027-01-01')]),
      { shows: [form] },
      `day of the move not known · ${LIST} · this page shows legacy CM/ECF today`,
    ],
    [
      'a page of ACMS, beside NextGen',
      sure,
      { shows: [{ kind: 'acms' }] },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · this page shows ACMS today`,
    ],
    [
      'a page that confirms the list against what was seen before',
      sure,
      { shows: [redirect], memory: seen('legacy', 'login-form') },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · confirmed by this page today`,
    ],
    [
      'a sighting that agrees',
      sure,
      { memory: seen('nextgen', 'redirect') },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · seen by this browser on November 1, 2026`,
    ],
    [
      'a sighting that disagrees',
      sure,
      { memory: seen('legacy', 'login-form') },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · this browser saw legacy CM/ECF on November 1, 2026`,
    ],
    [
      'an answer of the court that agrees',
      sure,
      { memory: seen('nextgen', 'live-check') },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · the court was asked on November 1, 2026`,
    ],
    [
      'an answer of the court that disagrees',
      sure,
      { memory: seen('legacy', 'live-check') },
      `NextGen CM/ECF since February 18, 2020 (court notice) · ${LIST} · asked on November 1, 2026, the court answered as on legacy CM/ECF`,
    ],
    [
      'a preview, in which page and memory count for nothing',
      sure,
      { clock: previewOf('2020-02-17'), shows: [redirect], memory: seen('nextgen', 'redirect') },
      `legacy CM/ECF until February 18, 2020 · ${LIST}`,
    ],
  ])('%s', (_what, court, given, expected) => {
    expect(line(verdictAt(court, given))).toBe(expected);
  });

  it('a list that was updated says so', () => {
    const report = { page: { kind: 'court-sign-in', court: null, state: null }, evidence: [] } as const;
    const verdict = decide({
      ...{
        report: { ...report, evidence: [] },
        courts: [sure],
        memory: EMPTY_MEMORY,
        overrides: [],
        clock: TODAY,
      },
      list: { feedDay: '2026-11-20', from: 'feed' },
    });
    expect(verdict.basis).toBe('feed');
    expect(line(verdict)).toBe(
      'NextGen CM/ECF since February 18, 2020 (court notice) · updated list of November 20, 2026',
    );
  });

  it('where no court is known, the address is all there is', () => {
    expect(line(verdictOf('pacer-account', [], TODAY))).toBe('From the address of this page.');
  });
});

describe('the sources of an answer', () => {
  const sources = (verdict: Verdict) =>
    guidanceFor(verdict).provenance.sources.map(({ what, note, link }) => ({
      what: spoken(what),
      ...(note && { note }),
      ...(link && { href: link.href }),
    }));
  const FEED = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup';
  const list = {
    what: 'The court list that came with ECF Signpost, from PACER’s list of January 10, 2023 (1,414 days old).',
    href: FEED,
  };

  it('carry the link and the note of the date, and the list’s own day and age', () => {
    expect(sources(verdictAt(listed('CACDC')))).toEqual([
      {
        what: 'C.D. Cal. moved to NextGen CM/ECF on February 18, 2020. The court itself says so.',
        note: listed('CACDC').history[0]?.note,
        href: listed('CACDC').history[0]?.source,
      },
      list,
    ]);
    expect(listed('CACDC').history[0]?.source).toMatch(/^https?:/);
    expect(listed('CACDC').history[0]?.note).toMatch(/./);
  });

  it('carry no link where the table has none', () => {
    const [date] = sources(verdictAt(listed('05CA')));
    expect(date).toEqual({
      what: '5th Cir. moved to NextGen CM/ECF between January 1, 2018 and January 10, 2023.',
      note: listed('05CA').history[0]?.note,
    });
  });

  it('are those of each system that stands beside', () => {
    const moves = listed('09CA').history;
    expect(sources(verdictAt(listed('09CA'))).map(({ href }) => href)).toEqual([
      ...moves.map(({ source }) => source),
      FEED,
    ]);
  });

  it('are those of the move behind and of the move ahead', () => {
    const ahead: Move = { ...scheduled('2027-06-01', 'other'), source: 'https://www.zzd.uscourts.gov/new' };
    const court = madeCourt([confirmed('2020-02-18'), ahead]);
    expect(sources(verdictAt(court)).map(({ what }) => what)).toEqual([
      'D. Zz. moved to NextGen CM/ECF on February 18, 2020. The court itself says so.',
      'D. Zz. announced its move to its own filing system for June 1, 2027.',
      list.what,
    ]);
  });

  it('are what was called off, where a move was', () => {
    const off: Move = { system: 'nextgen', certainty: 'postponed', day: '2026-03-02' };
    expect(sources(verdictAt(madeCourt([off])))[0]?.what).toBe(
      'D. Zz. called off its move to NextGen CM/ECF that was planned for March 2, 2026.',
    );
  });

  it('are what page and memory show, with the day', () => {
    const both = verdictAt(sure, { shows: [form], memory: seen('nextgen', 'redirect') });
    expect(sources(both).slice(2)).toEqual([
      { what: 'What this page shows now.' },
      { what: 'What this browser saw on November 1, 2026: NextGen CM/ECF.' },
    ]);
    const asked = verdictAt(sure, { memory: seen('legacy', 'live-check') });
    expect(sources(asked).slice(2)).toEqual([
      { what: 'What the court answered on November 1, 2026: legacy CM/ECF.' },
    ]);
  });
});

describe('what would change the answer', () => {
  const changes = (verdict: Verdict) => guidanceFor(verdict).provenance.changes.map(spoken);

  it('is never nothing, at any court of the list, on any day', () => {
    const days = ['2001-01-01', '2018-02-01', '2020-02-17', '2021-11-15', '2026-11-24'];
    for (const court of bundledCourts.courts)
      for (const day of days)
        expect(changes(verdictAt(court, { clock: previewOf(day) })).length, court.id).toBeGreaterThan(1);
  });

  it('at a NextGen court is a login form, and a newer list', () => {
    expect(changes(verdictAt(sure))).toEqual([
      'D. Zz. shows a login form of its own.',
      'A newer court list says otherwise.',
    ]);
  });

  it('before a move is its day, too', () => {
    expect(changes(verdictAt(madeCourt([scheduled('2027-02-01')])))).toEqual([
      'D. Zz. sends filers on to PACER’s sign-in page.',
      'A newer court list says otherwise.',
      'February 1, 2027 comes, the planned move to NextGen CM/ECF.',
    ]);
  });

  it('in a window is either page', () => {
    expect(changes(verdictAt(madeCourt([between(null, '2027-01-01')]))).slice(0, 2)).toEqual([
      'D. Zz. sends filers on to PACER’s sign-in page.',
      'D. Zz. shows a login form of its own.',
    ]);
  });

  it('is no day of a move that was called off', () => {
    const off: Move = { system: 'nextgen', certainty: 'postponed', day: '2027-03-02' };
    expect(changes(verdictAt(madeCourt([off]))).join(' ')).not.toContain('2027');
  });
});

describe('a list of more than 180 days says so', () => {
  const on = (days: number, given: Given = {}) =>
    notices(verdictAt(sure, { ...given, clock: noonOf(daysAfter(LIST_DAY, days)) }));

  it('from the 181st day', () => {
    expect(on(180)).toEqual([]);
    expect(on(181)).toEqual(['old-list']);
  });

  it('not where the page answers', () => {
    expect(on(400, { shows: [redirect] })).toEqual([]);
    expect(on(400, { shows: [form] })).toEqual(['conflict']);
  });

  it('not where the memory answers', () => {
    const lately = daysAfter(LIST_DAY, 390);
    expect(on(400, { memory: seen('nextgen', 'redirect', lately) })).toEqual([]);
  });

  it('but where the memory has expired', () => {
    expect(on(400, { memory: seen('nextgen', 'redirect', daysAfter(LIST_DAY, 200)) })).toEqual(['old-list']);
  });

  it('not in a preview, which is about another day', () => {
    expect(notices(verdictAt(sure, { clock: previewOf('2020-02-17') }))).toEqual(['preview']);
  });

  it('not where no court is known, or no login belongs', () => {
    expect(notices(verdictOf('pacer-account', [], TODAY))).toEqual([]);
    expect(notices(verdictOf('public', [sure], TODAY))).toEqual([]);
  });
});
