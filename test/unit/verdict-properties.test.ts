import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Court,
  dayAt,
  daysBetween,
  type IsoDay,
  type Move,
  type System,
} from '../../lib/courts/index.ts';
import { guidanceFor } from '../../lib/guidance/index.ts';
import { memorySchema, proves, remember, withSighting } from '../../lib/memory/index.ts';
import type { Evidence } from '../../lib/page/index.ts';
import { attributesOf, type Login, standingOn, type Verdict } from '../../lib/verdict/index.ts';
import { groupHistory } from '../../scripts/courts/group-history.ts';
import { anyEvidence, anySighting, rememberAll } from './any-evidence.ts';
import { anyCloseDay, anyCourt, anyHistory, lastDay } from './any-history.ts';
import { type Asked, answer, anyQuestion, anyQuestionToday, bare, nothingSeen } from './any-question.ts';
import { daysAfter, madeCourt } from './made-courts.ts';
import { problemsOfSentence, sentencesOf } from './spoken.ts';

/** The same cases in every run: a red one is red again. */
const SEED = 20_261_124;

function holds<T>(any: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 500): void {
  fc.assert(fc.property(any, property), { seed: SEED, numRuns });
}

/** The moves of a court's main system that took or take place. */
const mainMoves = (history: Move[]) =>
  history.filter(({ scope, certainty }) => scope === undefined && certainty !== 'postponed');

/**
 * Every system on which a court can have been on a day, if its moves came in the order of the table: reckoned from
 * the first and the last day on which each can have come, apart from how the verdict does it.
 */
function possibleOn(history: Move[], day: IsoDay): Set<System> {
  const moves = mainMoves(history);
  let reached = '';
  const earliest = moves.map((move) => {
    const own = move.certainty === 'between' ? (move.notBefore ?? '') : move.day;
    if (own > reached) reached = own;
    return reached;
  });
  const surely = moves.filter((move) => lastDay(move) <= day).length;
  const perhaps = earliest.filter((first) => first <= day).length;
  const systems: System[] = ['legacy', ...moves.map(({ system }) => system)];
  return new Set(systems.slice(surely, perhaps + 1));
}

describe('a history gives a system for a day, or none', () => {
  const any = fc.record({ history: anyHistory, day: anyCloseDay });

  it('made histories are such as the table holds, and keep their order there', () => {
    holds(anyHistory, (moves) => {
      const lines = moves.map((move, at) => ({ line: at + 2, id: 'ZZDC', code: '', move }));
      const { history, problems } = groupHistory(lines);
      expect(problems).toEqual([]);
      expect(history.get('ZZDC') ?? []).toEqual(moves);
    });
  });

  it('it names a system only where the court can have been on no other', () => {
    holds(any, ({ history, day }) => {
      const { system } = standingOn(madeCourt(history), day);
      if (system !== 'unknown') expect([...possibleOn(history, day)]).toEqual([system]);
    });
  });

  it('it names a system wherever no window of unknown date is open and something is known', () => {
    holds(any, ({ history, day }) => {
      const main = history.filter(({ scope }) => scope === undefined);
      const open = mainMoves(history).some(
        (move) => move.certainty === 'between' && (move.notBefore ?? '') <= day && day < move.by,
      );
      if (main.length > 0 && !open) expect(standingOn(madeCourt(history), day).system).not.toBe('unknown');
    });
  });

  it('what stands beside the main system changes nothing of it', () => {
    holds(any, ({ history, day }) => {
      const main = history.filter(({ scope }) => scope === undefined);
      expect(standingOn(madeCourt(history), day)).toEqual(standingOn(madeCourt(main), day));
    });
  });
});

/** The login for filing on a system, as people have it. */
function loginsOf(system: System, moves: readonly Move[] = []): Login[] {
  switch (system) {
    case 'nextgen':
    case 'acms':
      return ['pacer'];
    case 'legacy':
      return ['court'];
    case 'other':
      return moves.flatMap((move) => (move.system === 'other' ? [move.login ?? 'court'] : []));
    case 'unknown':
      return ['unknown'];
  }
}

/** The systems that a page proves, by itself. */
function shownBy(evidence: readonly Evidence[], courts: readonly Court[]): System[] {
  return evidence.flatMap((each): System[] => {
    if (each.kind === 'acms') return ['acms'];
    if (each.kind === 'court-login-form') return ['legacy'];
    if (each.kind === 'link-form') return ['nextgen'];
    if (each.kind !== 'central-sign-on') return [];
    if (each.seen === 'address') return ['nextgen'];
    const { clue } = each;
    const names = ({ id, hosts }: Court) =>
      (clue.by === 'id' && clue.id === id) ||
      (clue.by !== 'website' && clue.host !== null && hosts.includes(clue.host));
    return courts.some(names) ? ['nextgen'] : [];
  });
}

/** What the browser saw of a court on a page about it alone, and when. */
function sightingsIn({ visits }: Asked): { system: System; id: string; day: IsoDay }[] {
  return visits.flatMap(({ report, courts, now }) => {
    const [court, second] = courts;
    if (!court || second || report.page.kind === 'training') return [];
    return shownBy(report.evidence, courts)
      .filter((system) => system !== 'acms')
      .map((system) => ({ system, id: court.id, day: dayAt(now, court.zone) }));
  });
}

const isPreview = ({ courts: [first], now, preview }: Asked) =>
  preview !== null && preview !== dayAt(now, first?.zone ?? 'America/New_York');

/** Every system for which there is something: the list, the page, or what was seen in the last half year. */
function supported(asked: Asked, { courts }: Verdict): { page: System[]; seen: System[]; list: System[] } {
  const list = courts.map(({ standing }) => standing.system);
  if (isPreview(asked)) return { page: [], seen: [], list };
  const page = asked.report.page.kind === 'training' ? [] : shownBy(asked.report.evidence, asked.courts);
  const seen = sightingsIn(asked)
    .filter(({ id, day }) => {
      const on = courts.find(({ court }) => court.id === id)?.day;
      return on !== undefined && day <= on && daysBetween(day, on) <= 180;
    })
    .map(({ system }) => system);
  return { page, seen, list };
}

describe('for any history, any order of evidence and any day', () => {
  it('the verdict names no system that neither list nor evidence supports', () => {
    holds(anyQuestion, (asked) => {
      const verdict = answer(asked);
      const { page, seen, list } = supported(asked, verdict);
      if (verdict.system !== 'unknown') expect([...page, ...seen, ...list]).toContain(verdict.system);
    });
  });

  it('the verdict names no login that neither list nor evidence supports', () => {
    holds(anyQuestion, (asked) => {
      const verdict = answer(asked);
      const { page, seen, list } = supported(asked, verdict);
      const moves = verdict.courts.flatMap(({ standing }) =>
        'since' in standing && standing.since ? [standing.since] : [],
      );
      const logins = [...page, ...seen, ...list].flatMap((system) => loginsOf(system, moves));
      const ofPage: Partial<Record<typeof verdict.page, Login>> = {
        ...{ training: 'training', 'pacer-account': 'pacer' },
        ...{ public: 'none', 'court-website': 'none', other: 'none' },
        ...(asked.courts.length === 0 && { 'central-sign-on': 'pacer' }),
      };
      const one = ofPage[verdict.page];
      if (one) expect(verdict.login).toEqual({ file: one, view: one });
      else expect([...logins, 'unknown']).toContain(verdict.login.file);
    });
  });

  it('the verdict always carries a basis, the day it holds for, and what it rests on', () => {
    holds(anyQuestion, (asked) => {
      const verdict = answer(asked);
      const { page, seen } = supported(asked, verdict);
      const list = asked.from === 'feed' ? 'feed' : 'list';
      const day = asked.preview ?? dayAt(asked.now, asked.courts[0]?.zone ?? 'America/New_York');
      expect(verdict).toMatchObject({ asOf: day, listDay: asked.feedDay, listFrom: list });
      if (verdict.basis === 'page') expect(page).toContain(verdict.system);
      else if (verdict.basis === 'observed') expect(seen).toContain(verdict.system);
      else expect(verdict.basis).toBe(list);
      expect(attributesOf(verdict)).toMatchObject({ 'data-basis': verdict.basis, 'data-as-of': day });
    });
  });

  it('every sentence of the answer can be spoken, and says what it rests on and what would change it', () => {
    holds(
      anyQuestion,
      (asked) => {
        const verdict = answer(asked);
        const guidance = guidanceFor(verdict);
        expect(sentencesOf(guidance).flatMap(problemsOfSentence)).toEqual([]);
        const { line, sources, changes } = guidance.provenance;
        expect(line.length).toBeGreaterThan(0);
        if (verdict.courts.length > 0) {
          expect(sources.length).toBeGreaterThan(0);
          expect(changes.length).toBeGreaterThan(0);
        }
      },
      300,
    );
  });

  it('a disagreement of page and list is kept, and none is made up', () => {
    holds(anyQuestion, (asked) => {
      const { conflict, system, courts } = answer(asked);
      const list = courts.map(({ standing }) => standing.system);
      const [first = 'unknown'] = new Set(list).size === 1 ? list : [];
      const againstList =
        first !== 'unknown' && first !== system && system !== 'acms' && system !== 'unknown';
      if (againstList && !(first === 'acms' && system === 'nextgen')) expect(conflict?.list).toBe(first);
      else expect(conflict?.list ?? system).toBe(system);
    });
  });

  it('in a preview of another day, page and memory are set aside, and history alone answers', () => {
    holds(anyQuestion, (asked) => {
      fc.pre(isPreview(asked));
      // What the page says of the person's account is no evidence about a court, so it stays.
      const { account } = answer(asked);
      const alone = answer(asked, { report: bare(asked.report), memory: nothingSeen });
      expect(answer(asked)).toEqual({ ...alone, account });
    });
  });
});

describe('the verdict is monotone in newer evidence', () => {
  /** A sighting of today or before, and no older than all that is remembered. */
  const withNewer = anyQuestionToday.chain((asked) => {
    const memory = rememberAll(asked.visits);
    const last = memory.courts[asked.court.id]?.system?.day ?? asked.today;
    const span = Math.max(0, daysBetween(last, asked.today));
    const day = fc.integer({ min: 0, max: Math.min(span, 250) }).map((back) => daysAfter(asked.today, -back));
    return anySighting(day).map((sighting) => ({ asked, memory, sighting }));
  });

  it('a newer sighting of a system gives that system or leaves the answer, never a third', () => {
    holds(withNewer, ({ asked, memory, sighting }) => {
      fc.pre((memory.courts[asked.court.id]?.system?.day ?? '') <= sighting.day);
      const before = answer(asked, { memory });
      const after = answer(asked, { memory: withSighting(memory, asked.court.id, sighting) });
      expect([before.system, sighting.system]).toContain(after.system);
      if (after.system === before.system) expect(after.login).toEqual(before.login);
    });
  });

  it('a sighting of today is the answer where the page itself shows nothing and the list is no newer', () => {
    holds(anyQuestionToday, ({ today, ...asked }) => {
      const report = bare({ ...asked.report, page: { ...asked.report.page, kind: 'court-sign-in' } });
      const feedDay = asked.feedDay > today ? today : asked.feedDay;
      for (const system of ['nextgen', 'legacy'] as const) {
        const memory = withSighting(nothingSeen, asked.court.id, { system, how: 'live-check', day: today });
        const { file } = answer(asked, { report, feedDay, memory }).login;
        expect(file).toBe(system === 'nextgen' ? 'pacer' : 'court');
      }
    });
  });

  it('what the page shows, newer than all that was seen, gives its system or leaves the answer', () => {
    const any = anyQuestionToday.chain((asked) =>
      anyEvidence(asked.courts).map((evidence) => ({ asked, evidence })),
    );
    holds(any, ({ asked, evidence }) => {
      const { page } = asked.report;
      const before = answer(asked);
      const after = answer(asked, { report: { page, evidence: [...asked.report.evidence, evidence] } });
      const shown = evidence.kind === 'acms' ? 'acms' : proves(evidence, asked.court)?.system;
      expect([before.system, shown]).toContain(after.system);
    });
  });

  it('a newer list gives what it says, or leaves the answer', () => {
    holds(anyQuestion, (asked) => {
      const feedDay = daysAfter(asked.feedDay, 90);
      const listed = answer(asked, { report: bare(asked.report), memory: nothingSeen }).system;
      expect([answer(asked).system, listed]).toContain(answer(asked, { feedDay }).system);
    });
  });

  it('the order in which pages come does not matter, where each is of a day of its own', () => {
    const any = anyQuestion.chain((asked) => {
      const days = new Map(asked.visits.map((visit) => [Math.floor(visit.now / 172_800_000), visit]));
      // Two days apart: whatever the zone, no two are of one day.
      const visits = [...days].map(([at, visit]) => ({ ...visit, now: at * 172_800_000 }));
      return fc
        .shuffledSubarray(visits, { minLength: visits.length })
        .map((shuffled) => ({ asked, visits, shuffled }));
    });
    holds(any, ({ asked, visits, shuffled }) => {
      expect(rememberAll(shuffled)).toEqual(rememberAll(visits));
      expect(answer(asked, { visits: shuffled })).toEqual(answer(asked, { visits }));
    });
  });

  it('an older sighting that comes later changes nothing', () => {
    const any = anyQuestionToday.chain((asked) =>
      anySighting().map((sighting) => ({ asked, sighting, memory: rememberAll(asked.visits) })),
    );
    holds(any, ({ asked, sighting, memory }) => {
      const newest = memory.courts[asked.court.id]?.system;
      fc.pre(newest !== undefined && newest !== null && sighting.day < newest.day);
      expect(withSighting(memory, asked.court.id, sighting)).toBe(memory);
    });
  });

  it('the same page again on the same day changes nothing, so nothing is written', () => {
    holds(anyQuestion, ({ visits }) => {
      const memory = rememberAll(visits);
      const [last] = visits.slice(-1);
      fc.pre(last !== undefined && (last.report.evidence.length ?? 0) === 1);
      if (last) expect(remember(memory, last.report, last.courts, last.now)).toBe(memory);
    });
  });
});

it('a memory never holds more than what its schema says', () => {
  holds(anyQuestion, ({ visits }) => {
    const memory = rememberAll(visits);
    expect(memorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    const words = new Set(JSON.stringify(memory).match(/[a-z-]+/gi));
    for (const word of ['uscourts', 'NYSDC', 'zzd', 'acms', 'https']) expect(words).not.toContain(word);
  });
});

it('made courts, days and pages are of every sort, so that the above looks at each', () => {
  const seen = new Set<string>();
  holds(anyQuestion, (asked) => {
    const { basis, system, login, conflict, preview, courts } = answer(asked);
    const sides =
      conflict && `${conflict.page !== null} ${conflict.observed !== null} ${conflict.list === system}`;
    for (const part of [basis, system, `login ${login.file}`, `conflict ${sides}`, `preview ${preview}`])
      seen.add(part);
    seen.add(`courts ${courts.length}`);
    if (courts.some(({ beside }) => beside.length > 0)) seen.add('beside');
  });
  expect([...seen].sort()).toEqual(
    [
      ...['list', 'feed', 'page', 'observed', 'nextgen', 'legacy', 'acms', 'other', 'unknown', 'beside'],
      ...['pacer', 'court', 'unknown', 'training', 'none'].map((login) => `login ${login}`),
      ...['null', 'true false false', 'true true true', 'true true false', 'false true false'].map(
        (sides) => `conflict ${sides}`,
      ),
      ...['preview true', 'preview false', 'courts 0', 'courts 1', 'courts 2'],
    ].sort(),
  );
  holds(anyCourt, ({ history }) => {
    for (const { certainty } of history) seen.add(certainty);
  });
  for (const certainty of ['confirmed', 'scheduled', 'postponed', 'between'])
    expect(seen).toContain(certainty);
});
