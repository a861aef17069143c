import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock, Court, System } from '../../lib/courts/index.ts';
import { guidanceFor } from '../../lib/guidance/index.ts';
import { EMPTY_MEMORY, type Memory } from '../../lib/memory/index.ts';
import type { Evidence } from '../../lib/page/index.ts';
import type { CourtOverride, Policy } from '../../lib/policy/index.ts';
import { attributesOf, decide, type Verdict } from '../../lib/verdict/index.ts';
import { anyPolicy } from './any-deployment.ts';
import { answer, anyQuestion } from './any-question.ts';
import { confirmed, daysAfter, madeCourt, madeOfKind, scheduled } from './made-courts.ts';
import { evidenceOf, LIST_DAY, noonOf, previewOf } from './made-reports.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const DAY = '2026-11-24';
const TODAY = noonOf(DAY);
const court = madeCourt([confirmed('2020-02-18')]); // NextGen by the list
const legacy = madeCourt([scheduled('2026-12-01')]); // legacy by the list, until then
const shown = evidenceOf(court);

interface Given {
  court?: Court;
  clock?: Clock;
  evidence?: Evidence[];
  memory?: Memory;
}

function under(overrides: Partial<CourtOverride>[], given: Given = {}): Verdict {
  const { court: of = court, clock = TODAY, evidence = [], memory = EMPTY_MEMORY } = given;
  return decide({
    report: { page: { kind: 'court-sign-in', court: null, state: null }, evidence },
    courts: [of],
    list: { feedDay: LIST_DAY, from: 'bundle' },
    memory,
    overrides: overrides.map((each) => ({ court: of.id, system: 'legacy', ...each })),
    clock,
  });
}

const policy: Policy = { organization: { name: 'Example LLP' } };
const words = (verdict: Verdict) => {
  const { why, notices, provenance } = guidanceFor(verdict, policy);
  return {
    why: spoken(why),
    notices: notices.map(({ text }) => spoken(text)),
    line: provenance.line.map(spoken).join(' · '),
    sources: provenance.sources.map(({ what, note }) => `${spoken(what)}${note ? ` “${note}”` : ''}`),
  };
};

describe('an override without a day', () => {
  it('wins over the list, on every day, and is the organization’s word', () => {
    for (const clock of [TODAY, previewOf('2019-01-01'), previewOf('2030-01-01')])
      expect(under([{}], { clock })).toMatchObject({
        ...{ system: 'legacy', basis: 'policy', login: { file: 'court', view: 'pacer' } },
      });
    const { why, line, sources } = words(under([{ note: 'The move was put off.' }]));
    expect(why).toBe('According to Example LLP, D. Zz. is on legacy CM/ECF.');
    expect(line).toBe('legacy CM/ECF, according to Example LLP · list of January 10, 2023');
    expect(sources).toContain(
      'According to Example LLP, D. Zz. is on legacy CM/ECF. “The move was put off.”',
    );
    expect(sources).toContain('The court list itself says: NextGen CM/ECF.');
  });

  it('wins over the page, and what the page shows is said beside it', () => {
    const verdict = under([{}], { evidence: [shown['Central Sign-On'] as Evidence] });
    expect(verdict).toMatchObject({ system: 'legacy', basis: 'policy', conflict: { page: 'nextgen' } });
    expect(attributesOf(verdict)).toMatchObject({ 'data-basis': 'policy', 'data-conflict': 'nextgen' });
    expect(words(verdict).notices.join()).toContain(
      'According to Example LLP, this court is on legacy CM/ECF. This page shows NextGen CM/ECF. We go by what Example LLP says.',
    );
  });

  it('that agrees with page and list is no conflict', () => {
    const verdict = under([{ system: 'nextgen' }], { evidence: [shown['a redirect'] as Evidence] });
    expect(verdict).toMatchObject({ system: 'nextgen', basis: 'policy', conflict: null });
    expect(attributesOf(verdict)).not.toHaveProperty('data-conflict');
  });

  it('that contradicts the list alone is no warning, for that is why there is one', () => {
    const verdict = under([{}]);
    expect(attributesOf(verdict)['data-conflict']).toBe('nextgen');
    expect(words(verdict).notices).toEqual([]);
  });

  it.each<[CourtOverride['system'], System, string]>([
    ['nextgen', 'nextgen', 'pacer'],
    ['legacy', 'legacy', 'court'],
    ['acms', 'acms', 'pacer'],
    ['other', 'other', 'unknown'],
  ])('to %s', (system, expected, login) => {
    expect(under([{ system }])).toMatchObject({ system: expected, login: { file: login } });
  });
});

describe('what this browser saw before', () => {
  const saw = (day: string): Memory => ({
    ...EMPTY_MEMORY,
    courts: { [court.id]: { system: { system: 'nextgen', how: 'redirect', day }, menus: null } },
  });

  it('does not win over an override, and is said where it is newer', () => {
    const verdict = under([{ date: '2026-11-01' }], { memory: saw('2026-11-20') });
    expect(verdict).toMatchObject({ system: 'legacy', basis: 'policy', conflict: { page: null } });
    expect(words(verdict).notices.join()).toContain('On November 20, 2026 this browser saw NextGen CM/ECF.');
  });

  it('from before the override’s day says nothing against it', () => {
    expect(
      under([{ date: '2026-11-22' }], { memory: saw('2026-11-20') }).conflict?.observed ?? null,
    ).toBeNull();
  });
});

describe('an override with a day replaces the list’s day', () => {
  const later: CourtOverride = { court: legacy.id, system: 'nextgen', date: '2026-12-15' };
  const at = (day: string, evidence: Evidence[] = []) =>
    under([later], { court: legacy, clock: noonOf(day), evidence });

  it.each<[day: string, system: System]>([
    ['2026-11-24', 'legacy'],
    ['2026-12-01', 'legacy'],
    ['2026-12-14', 'legacy'],
    ['2026-12-15', 'nextgen'],
    ['2027-06-01', 'nextgen'],
  ])('on %s: %s', (day, system) => {
    expect(at(day)).toMatchObject({ system, basis: 'policy', asOf: day });
    expect(under([later], { court: legacy, clock: previewOf(day) })).toMatchObject({
      system,
      basis: 'policy',
    });
  });

  it('the days ahead are the organization’s', () => {
    expect(words(at('2026-12-10')).why).toBe(
      'According to Example LLP, D. Zz. moves to NextGen CM/ECF on December 15, 2026. Until then it is on legacy CM/ECF.',
    );
    expect(spoken(guidanceFor(at('2026-12-10'), policy).next)).toContain('December 15, 2026');
    expect(words(at('2026-12-15')).why).toContain('on NextGen CM/ECF from December 15, 2026 on');
  });

  it('before that day a page is believed, for the override says nothing of it', () => {
    const verdict = at('2026-12-10', [evidenceOf(legacy)['Central Sign-On'] as Evidence]);
    expect(verdict).toMatchObject({
      system: 'nextgen',
      basis: 'page',
      conflict: { page: 'nextgen', list: 'legacy' },
    });
  });

  it('in the past, it holds from then on', () => {
    const past = { system: 'legacy', date: '2025-01-01' } as const;
    expect(under([past], { clock: previewOf('2024-12-31') }).system).toBe('nextgen');
    expect(under([past], { clock: previewOf('2025-01-01') }).system).toBe('legacy');
  });

  it('turns at the court’s own midnight', () => {
    const guam = madeCourt([], { zone: 'Pacific/Guam' });
    const moves = [{ system: 'nextgen', date: '2026-11-25' }] as const;
    const now = Date.parse('2026-11-24T15:00Z'); // one in the morning of the 25th there
    expect(under([...moves], { court: guam, clock: { now, preview: null } }).system).toBe('nextgen');
    expect(under([...moves], { court: madeCourt([]), clock: { now, preview: null } }).system).not.toBe(
      'nextgen',
    );
  });

  it('several of one court hold one after the other', () => {
    const steps = [
      { system: 'legacy' },
      { system: 'nextgen', date: '2026-06-01' },
      { system: 'other', date: '2027-01-01' },
    ] as const;
    const on = (day: string) => under([...steps], { clock: previewOf(day) }).system;
    expect(['2026-05-31', '2026-06-01', '2026-12-31', '2027-01-01'].map(on)).toEqual([
      ...['legacy', 'nextgen', 'nextgen', 'other'],
    ]);
  });
});

describe('an override is about its own court', () => {
  it('others stay as they are', () => {
    const other = { court: 'CACDC', system: 'legacy' } as const;
    expect(under([other])).toMatchObject({ system: 'nextgen', basis: 'list', override: null });
  });

  it('of a circuit, it rules the address that its panel shares', () => {
    const courts = [madeOfKind('appeals', []), madeOfKind('bap', [])];
    const verdict = decide({
      report: { page: { kind: 'front-door', court: null, state: null }, evidence: [] },
      list: { feedDay: LIST_DAY, from: 'bundle' },
      ...{ courts, memory: EMPTY_MEMORY, clock: TODAY },
      overrides: courts.map(({ id }) => ({ court: id, system: 'nextgen' })),
    });
    expect(verdict).toMatchObject({ system: 'nextgen', basis: 'policy', login: { file: 'pacer' } });
  });
});

describe('whatever the page, the memory, the list and the policy', () => {
  it('an override that holds is the answer, and every sentence sounds right', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom('nextgen', 'legacy', 'acms', 'other'),
        fc.integer({ min: -400, max: 400 }),
        (asked, system, days) => {
          const [first] = asked.courts;
          if (!first) return;
          const without = answer(asked);
          const date = daysAfter(without.asOf, days);
          const override: CourtOverride = { court: first.id, system, date };
          const verdict = answer({ ...asked, overrides: [override] });
          if (date <= verdict.asOf) expect(verdict).toMatchObject({ system, basis: 'policy', override });
          else expect(verdict.override).toBeNull();
          for (const each of sentencesOf(guidanceFor(verdict, policy)))
            expect(problemsOfSentence(each)).toEqual([]);
        },
      ),
    );
  });

  it('a policy that says nothing of courts changes no verdict', () => {
    fc.assert(
      fc.property(anyQuestion, anyPolicy, (asked, { courtOverrides: _none, ...quiet }) => {
        const verdict = answer(asked);
        const plain = guidanceFor(verdict);
        const { headline, next, why } = guidanceFor(verdict, quiet);
        expect({ headline, next, why }).toEqual({
          headline: plain.headline,
          next: plain.next,
          why: plain.why,
        });
      }),
    );
  });
});
