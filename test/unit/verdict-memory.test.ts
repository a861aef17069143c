import { describe, expect, it } from 'vitest';
import type { Clock, Court, IsoDay, System } from '../../lib/courts/index.ts';
import { guidanceFor } from '../../lib/guidance/index.ts';
import { EMPTY_MEMORY, type Memory, type Sighting, withSighting } from '../../lib/memory/index.ts';
import type { Evidence } from '../../lib/page/index.ts';
import { attributesOf, type Verdict } from '../../lib/verdict/index.ts';
import { between, confirmed, daysAfter, madeCourt, madeOfKind, scheduled } from './made-courts.ts';
import { evidenceOf, LIST_DAY, noonOf, previewOf, verdictOf } from './made-reports.ts';
import { spoken } from './spoken.ts';

const nextgen = madeCourt([confirmed('2020-02-18')]);
const legacy = madeCourt([scheduled('2027-02-01')]);

type Seen = [system: Sighting['system'], day: IsoDay, how?: Sighting['how']];

/** A memory of courts that were all seen the same. */
function having([system, day, how = 'live-check']: Seen, ...courts: Court[]): Memory {
  return courts.reduce((all, { id }) => withSighting(all, id, { system, how, day }), EMPTY_MEMORY);
}

/** The verdict at the sign-in page of a court, of which something was seen before. */
function at(court: Court, seen: Seen | null, clock: Clock, evidence: Evidence[] = []) {
  const memory = seen ? having(seen, court) : EMPTY_MEMORY;
  return verdictOf('court-sign-in', [court], clock, evidence, null, memory);
}

describe('what this browser saw is weighed against the list by its day', () => {
  it.each<[what: string, seen: IsoDay, system: System, basis: Verdict['basis']]>([
    ['the day after the list’s', daysAfter(LIST_DAY, 1), 'legacy', 'observed'],
    ['the list’s own day', LIST_DAY, 'legacy', 'observed'],
    ['the day before the list’s', daysAfter(LIST_DAY, -1), 'nextgen', 'list'],
  ])('a sighting of %s', (_what, day, system, basis) => {
    expect(at(nextgen, ['legacy', day], noonOf('2023-01-20'))).toMatchObject({ system, basis });
  });

  it('it gives the login of what was seen', () => {
    const verdict = at(legacy, ['nextgen', '2026-11-01'], noonOf('2026-11-24'));
    expect(verdict.login).toEqual({ file: 'pacer', view: 'pacer' });
    expect(attributesOf(verdict)).toMatchObject({ 'data-basis': 'observed', 'data-conflict': 'legacy' });
  });

  it('the person is told of the day and of what was seen', () => {
    const why = (how: Sighting['how']) =>
      spoken(guidanceFor(at(legacy, ['nextgen', '2026-11-01', how], noonOf('2026-11-24'))).why);
    expect(why('redirect')).toBe(
      'On November 1, 2026 this browser saw D. Zz. on NextGen CM/ECF. That is newer than the court list.',
    );
    expect(why('live-check')).toBe(
      'D. Zz. was asked on November 1, 2026, and answered as a court on NextGen CM/ECF does. That is newer than the court list.',
    );
  });

  it('a dated move after the sighting is newer than it', () => {
    const moving = madeCourt([scheduled('2026-11-20')]);
    expect(at(moving, ['legacy', '2026-11-10'], noonOf('2026-11-19'))).toMatchObject({
      ...{ system: 'legacy', basis: 'observed' },
    });
    expect(at(moving, ['legacy', '2026-11-10'], noonOf('2026-11-20'))).toMatchObject({
      ...{ system: 'nextgen', basis: 'list', seen: null },
    });
  });

  it('where a court is seen on legacy after its announced day, the move has slipped', () => {
    const slipped = madeCourt([scheduled('2026-11-20')]);
    expect(at(slipped, ['legacy', '2026-11-21'], noonOf('2026-11-24'))).toMatchObject({
      ...{ system: 'legacy', basis: 'observed', login: { file: 'court' } },
    });
  });

  it('after 180 days the list answers again', () => {
    const on = (days: number) => at(legacy, ['nextgen', '2026-03-01'], noonOf(daysAfter('2026-03-01', days)));
    expect(on(180)).toMatchObject({ system: 'nextgen', basis: 'observed' });
    expect(on(181)).toMatchObject({ system: 'legacy', basis: 'list', seen: null });
  });

  it('in a window of unknown date it answers, even where the list is newer', () => {
    const window = madeCourt([between('2022-06-01', '2023-12-31')]);
    const seen: Seen = ['nextgen', '2022-12-01'];
    expect(at(window, null, noonOf('2023-02-01'))).toMatchObject({ system: 'unknown', basis: 'list' });
    expect(at(window, seen, noonOf('2023-02-01'))).toMatchObject({
      ...{ system: 'nextgen', basis: 'observed', conflict: null },
    });
  });

  it('so it does at a court without history', () => {
    expect(at(madeCourt([]), ['legacy', '2022-12-01'], noonOf('2023-02-01'))).toMatchObject({
      ...{ system: 'legacy', basis: 'observed', conflict: null },
    });
  });

  it('in a preview of another day it is set aside', () => {
    expect(at(legacy, ['nextgen', '2026-11-01'], previewOf('2026-11-20'))).toMatchObject({
      ...{ system: 'legacy', basis: 'list', seen: null, conflict: null, preview: true },
    });
  });

  it('what the page shows now comes before it', () => {
    const form: Evidence = { kind: 'court-login-form' };
    expect(at(nextgen, ['nextgen', '2026-11-01'], noonOf('2026-11-24'), [form])).toMatchObject({
      ...{ system: 'legacy', basis: 'page' },
    });
  });
});

describe('two courts at one address', () => {
  const circuit = madeOfKind('appeals', [scheduled('2027-02-01')]);
  const panel = madeOfKind('bap', [scheduled('2027-02-01')]);
  const decided = (memory: Memory) =>
    verdictOf('front-door', [circuit, panel], noonOf('2026-11-24'), [], null, memory);

  it('go by what was seen of both, where it is the same, by the older day', () => {
    const one = having(['nextgen', '2026-11-05'], circuit);
    const memory = withSighting(one, panel.id, { system: 'nextgen', how: 'redirect', day: '2026-11-01' });
    expect(decided(memory)).toMatchObject({
      system: 'nextgen',
      basis: 'observed',
      seen: { day: '2026-11-01' },
    });
  });

  it('go by the list where only one was seen, or each on another system', () => {
    const one = having(['nextgen', '2026-11-05'], circuit);
    const both = withSighting(one, panel.id, { system: 'legacy', how: 'login-form', day: '2026-11-01' });
    for (const memory of [one, both])
      expect(decided(memory)).toMatchObject({ system: 'legacy', basis: 'list', seen: null });
  });
});

describe('where page, memory and list disagree, both sides are told, and the safer course', () => {
  const TODAY = noonOf('2026-11-24');
  const form: Evidence = { kind: 'court-login-form' };
  const redirect = evidenceOf(legacy)['a redirect'] as Evidence;
  const window = madeCourt([between('2026-01-01', '2027-12-31')]);
  const onAcms = madeCourt([confirmed('2020-02-18'), confirmed('2023-10-01', 'acms')]);

  it.each<
    [what: string, court: Court, seen: Seen | null, shown: Evidence[], conflict: string | null, told: string]
  >([
    [
      'page and list',
      nextgen,
      null,
      [form],
      'nextgen',
      'This page and the court list disagree. The page shows legacy CM/ECF. The list says NextGen CM/ECF. We go by the page. If it looks odd, call the court before you type a password.',
    ],
    [
      'memory and list',
      legacy,
      ['nextgen', '2026-11-01'],
      [],
      'legacy',
      'On November 1, 2026 this browser saw this court on NextGen CM/ECF. The court list of January 10, 2023 says legacy CM/ECF. We go by what was seen. If it looks odd, call the court before you type a password.',
    ],
    [
      'page and memory, where the list is with the page',
      nextgen,
      ['legacy', '2026-11-01'],
      [redirect],
      null,
      'This page shows NextGen CM/ECF. On November 1, 2026 this browser saw legacy CM/ECF. We go by the page. If it looks odd, call the court before you type a password.',
    ],
    [
      'page and memory, where the list does not know',
      window,
      ['legacy', '2026-11-01'],
      [redirect],
      null,
      'This page shows NextGen CM/ECF. On November 1, 2026 this browser saw legacy CM/ECF. We go by the page. If it looks odd, call the court before you type a password.',
    ],
    [
      'page and memory, where the list has ACMS, which stands beside NextGen',
      onAcms,
      ['legacy', '2026-11-01'],
      [redirect],
      null,
      'This page shows NextGen CM/ECF. On November 1, 2026 this browser saw legacy CM/ECF. We go by the page. If it looks odd, call the court before you type a password.',
    ],
    [
      'the page against memory and list',
      nextgen,
      ['nextgen', '2026-11-01'],
      [form],
      'nextgen',
      'This page shows legacy CM/ECF. The court list of January 10, 2023 says NextGen CM/ECF, and on November 1, 2026 this browser saw NextGen CM/ECF. We go by the page. Call the court before you type a password.',
    ],
    [
      'all three',
      madeCourt([confirmed('2020-02-18'), confirmed('2022-01-01', 'other')]),
      ['legacy', '2026-11-01'],
      [redirect],
      'other',
      'This page shows NextGen CM/ECF. The court list of January 10, 2023 says its own filing system, and on November 1, 2026 this browser saw legacy CM/ECF. We go by the page. Call the court before you type a password.',
    ],
  ])('%s', (_what, court, seen, shown, conflict, told) => {
    const verdict = at(court, seen, TODAY, shown);
    const notices = guidanceFor(verdict).notices.filter(({ kind }) => kind === 'conflict');
    expect(notices.map(({ text }) => spoken(text))).toEqual([told]);
    expect(attributesOf(verdict)['data-conflict'] ?? null).toBe(conflict);
    expect(told).toMatch(/call the court before you type a password/i);
  });

  it.each<[what: string, court: Court, seen: Seen | null, shown: Evidence[]]>([
    ['all three agree', nextgen, ['nextgen', '2026-11-01'], [redirect]],
    ['memory and list agree', nextgen, ['nextgen', '2026-11-01'], []],
    ['the list does not know', window, ['nextgen', '2026-11-01'], []],
    ['the list is newer than the memory, and the page shows nothing', nextgen, ['legacy', '2023-01-09'], []],
    ['the page is of ACMS', onAcms, ['nextgen', '2026-11-01'], [{ kind: 'acms' }]],
  ])('none is told where %s', (_what, court, seen, shown) => {
    const clock = seen?.[1] === '2023-01-09' ? noonOf('2023-02-01') : TODAY;
    const verdict = at(court, seen, clock, shown);
    expect(verdict.conflict).toBeNull();
    expect(attributesOf(verdict)).not.toHaveProperty('data-conflict');
  });
});
