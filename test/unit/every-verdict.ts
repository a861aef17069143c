import type { Clock, Court, CourtKind, Move } from '../../lib/courts/index.ts';
import { type Guidance, guidanceFor } from '../../lib/guidance/index.ts';
import type { Evidence, PageKind, PageState } from '../../lib/page/index.ts';
import type { Verdict } from '../../lib/verdict/index.ts';
import { between, confirmed, madeOfKind, scheduled } from './made-courts.ts';
import { evidenceOf, noonOf, previewOf, verdictOf } from './made-reports.ts';

/** Any verdict that `decide` can give, with how it came about. */
export interface Case {
  what: string;
  courts: string;
  verdict: Verdict;
}

/** What each kind of page can show, as `lib/page` reads it, and the states that it can be in. */
const PAGES: Record<PageKind, { shows: string[]; states?: PageState[] }> = {
  'front-door': { shows: ['nothing', 'a redirect'] },
  'court-sign-in': {
    shows: ['nothing', 'a redirect', 'a login form', 'an ACMS address'],
    states: ['failed'],
  },
  'court-view-sign-in': {
    shows: ['nothing', 'a redirect', 'a login form', 'an ACMS address'],
    states: ['failed'],
  },
  'central-sign-on': { shows: ['nothing', 'Central Sign-On'], states: ['failed', 'redaction', 'mfa'] },
  'link-account': { shows: ['the linking form'] },
  'pacer-account': { shows: ['nothing'] },
  training: { shows: ['nothing'] },
  'signed-in': { shows: ['nothing', 'a menu bar', 'an ACMS address'] },
  'not-linked': { shows: ['a menu bar'] },
  public: { shows: ['nothing'] },
  'court-website': { shows: ['nothing'] },
  other: { shows: ['nothing'] },
};
export const pageKinds = Object.keys(PAGES) as PageKind[];
const STATES: (PageState | null)[] = [null, 'failed', 'redaction', 'mfa'];

/** Histories under which 2026-11-24 is each standing there is. */
const HISTORIES: Record<string, Move[]> = {
  'legacy until tomorrow': [confirmed('2026-11-25')],
  'legacy until a day that is planned': [scheduled('2027-08-30')],
  'legacy until some day': [between('2027-01-01', '2027-12-31')],
  'NextGen since lately': [confirmed('2026-11-01')],
  'NextGen since a day that was planned': [scheduled('2020-03-16')],
  'NextGen since some day': [between('2018-01-01', '2018-04-09')],
  'NextGen with another move ahead': [confirmed('2020-02-18'), scheduled('2027-06-01', 'other')],
  'within a window': [between('2026-01-01', '2027-01-01')],
  'within an open window': [between(null, '2027-01-01')],
  'without history': [],
  'on ACMS': [confirmed('2014-10-27'), confirmed('2023-10-01', 'acms')],
  'on a system of its own': [confirmed('2026-06-01', 'other')],
};

const CLOCKS: [string, Clock][] = [
  ['today', noonOf('2026-11-24')],
  ['in a preview', { now: Date.parse('2025-01-01T18:00Z'), preview: '2026-11-24' }],
];

/** Which courts stand at an address: none, one, or a circuit and its panel, alike or not. */
function* courtSets(): Generator<[what: string, courts: Court[]]> {
  yield ['no court', []];
  for (const [standing, history] of Object.entries(HISTORIES)) {
    const circuit = madeOfKind('appeals', history);
    yield [`district ${standing}`, [madeOfKind('district', history)]];
    yield [`appeals ${standing}`, [circuit]];
    yield [`circuit and panel ${standing}`, [circuit, madeOfKind('bap', history)]];
    yield [
      `circuit ${standing}, panel not known`,
      [circuit, madeOfKind('bap', [between(null, '2027-01-01')])],
    ];
  }
  for (const kind of ['bankruptcy', 'bap', 'national'] satisfies CourtKind[])
    for (const standing of ['legacy until tomorrow', 'NextGen since lately', 'within a window'])
      yield [`${kind} ${standing}`, [madeOfKind(kind, HISTORIES[standing] ?? [])]];
}

function evidenceSets([court = madeOfKind('district', [])]: Court[]): [string, Evidence[]][] {
  const pieces = Object.entries(evidenceOf(court)).map(([name, piece]): [string, Evidence[]] => [
    name,
    [piece],
  ]);
  return [['nothing', []], ...pieces];
}

type Ways = [kind: PageKind, state: PageState | null, shows: string];

function isReal([kind, state, shows]: Ways): boolean {
  return PAGES[kind].shows.includes(shows) && (!state || PAGES[kind].states?.includes(state) === true);
}

function casesOf(wanted: (ways: Ways) => boolean): Case[] {
  const cases: Case[] = [];
  for (const [named, courts] of courtSets())
    for (const [shows, evidence] of evidenceSets(courts))
      for (const kind of pageKinds)
        for (const state of STATES.filter((state) => wanted([kind, state, shows])))
          for (const [when, clock] of CLOCKS)
            cases.push({
              what: `${kind} (${state ?? 'no state'}) of ${named}, showing ${shows}, ${when}`,
              courts: named,
              verdict: verdictOf(kind, courts, clock, evidence, state),
            });
  return cases;
}

/** The verdicts of pages that can be: each kind of page in its own states, showing what it can show. */
export const realCases = (): Case[] => casesOf(isReal);

/** Every page, state, evidence, court and standing with each other, also those that should never meet. */
export const everyCase = (): Case[] => casesOf(() => true);

/** Each problem that `find` has with some answers, once, with the first case that has it. */
export function problemsIn(some: Case[], find: (guidance: Guidance, verdict: Verdict) => string[]): string[] {
  const first = new Map<string, string>();
  for (const { verdict, what } of some)
    for (const problem of find(guidanceFor(verdict), verdict))
      if (!first.has(problem)) first.set(problem, what);
  return [...first].map(([problem, what]) => `${problem} (${what})`);
}

/** The sign-in pages of some courts on some days. */
export function verdictsOfList(courts: readonly Court[], days: string[]): Case[] {
  return courts.flatMap((court) =>
    days.map((day) => ({
      what: `${court.id} on ${day}`,
      courts: court.kind,
      verdict: verdictOf('court-sign-in', [court], previewOf(day)),
    })),
  );
}
