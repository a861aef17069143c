import type { Court, CourtKind, Move, System } from '../../lib/courts/index.ts';
import { type Facts, factsFor, type Walk, walk } from '../../lib/guide/index.ts';
import { answer, emptyReadiness, type Readiness } from '../../lib/readiness/index.ts';
import { between, confirmed, madeOfKind, scheduled } from './made-courts.ts';

/** A way through the chart, to its end, with the facts it was walked for. */
export interface Path {
  what: string;
  facts: Facts;
  readiness: Readiness;
  way: Walk & { at: 'end' };
}

export const DAY = '2026-11-24';

/** Histories under which `DAY` is each standing there is. */
const HISTORIES: Record<string, Move[]> = {
  'legacy until tomorrow': [confirmed('2026-11-25')],
  'legacy until a day that is planned': [scheduled('2027-08-30')],
  'legacy until some day': [between('2027-01-01', '2027-12-31')],
  'NextGen since today': [confirmed(DAY)],
  'NextGen since some day': [between('2018-01-01', '2018-04-09')],
  'within a window': [between('2026-01-01', '2027-01-01')],
  'without history': [],
  'on ACMS': [confirmed('2014-10-27'), confirmed('2023-10-01', 'acms')],
  'on a system of its own': [confirmed('2026-06-01', 'other')],
};
const KINDS: CourtKind[] = ['district', 'bankruptcy', 'appeals', 'bap', 'national'];
const SHOWN: (System | undefined)[] = [undefined, 'nextgen', 'legacy', 'acms', 'other', 'unknown'];

/** No court, and every kind of court in every standing, with each system that its page could show. */
export function* everyFacts(): Generator<[what: string, facts: Facts]> {
  yield ['no court', factsFor(null, DAY)];
  for (const kind of KINDS)
    for (const [standing, history] of Object.entries(HISTORIES))
      for (const system of SHOWN) {
        const court: Court = madeOfKind(kind, history);
        yield [`${kind} ${standing}, showing ${system ?? 'nothing'}`, factsFor(court, DAY, system)];
      }
}

/** Longer than any way can be that passes each question once. */
const MOST = 40;

/** Every path for some facts, found by giving every answer to every question that the chart asks. */
export function* pathsFor(
  what: string,
  facts: Facts,
  readiness = emptyReadiness,
  depth = 0,
): Generator<Path> {
  if (depth > MOST) throw new Error(`${what}: the chart goes round in a circle`);
  const way = walk(readiness, facts);
  if (way.at === 'end') {
    yield { what, facts, readiness, way };
    return;
  }
  const { question } = way;
  for (const { id } of question.choices) {
    const place = { court: facts.court?.id ?? '', day: facts.day };
    const next = answer(readiness, place, question.id, id);
    yield* pathsFor(`${what}; ${question.id}: ${id}`, facts, next, depth + 1);
  }
}

/** Every path of the chart, for all facts. */
export function everyPath(): Path[] {
  return [...everyFacts()].flatMap(([what, facts]) => [...pathsFor(what, facts)]);
}
