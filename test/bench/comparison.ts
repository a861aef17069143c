import type { Row } from './measure.ts';
import type { BenchPage } from './pages.ts';
import type { Seen } from './probe.ts';
import { median } from './statistics.ts';
import type { SubjectName } from './subjects.ts';

/** Ways of measuring a page's main thread: those that a load has a figure of. */
export const CHROMIUM_MEASURES = ['slices', 'slicesCpu', 'samples', 'either', 'eitherCpu'] as const;
export const FIREFOX_MEASURES = ['samples', 'samplesCpu'] as const;
export type Measure = (typeof CHROMIUM_MEASURES | typeof FIREFOX_MEASURES)[number];

/** One page, one way of measuring: medians in milliseconds, and what the card costs set to 1. */
export interface Comparison {
  page: BenchPage;
  measure: Measure;
  ms: Record<SubjectName, number>;
  ratio: number;
  /** What the ratio should not exceed. */
  limit: number;
  holds: boolean;
}

/** Of a bare card's time: where there is an overlay, and where there is none. */
const LIMITS = { overlay: 0.8, none: 0.1 };

export function compare<M extends Measure>(
  rows: Row<Seen & Record<M, number>>[],
  measures: readonly M[],
): Comparison[] {
  return pagesOf(rows).flatMap((page) => measures.map((measure) => compareOn(rows, page, measure)));
}

export function pagesOf(rows: Row[]): BenchPage[] {
  return [...new Set(rows.map((row) => row.page))];
}

export function loadsOf<Load extends Seen>(rows: Row<Load>[], page: BenchPage, subject: SubjectName): Load[] {
  return rows.find((row) => row.page === page && row.subject === subject)?.loads ?? [];
}

function compareOn<M extends Measure>(
  rows: Row<Seen & Record<M, number>>[],
  page: BenchPage,
  measure: M,
): Comparison {
  const of = (subject: SubjectName) => median(loadsOf(rows, page, subject).map((load) => load[measure]));
  const ms = { empty: of('empty'), card: of('card'), signpost: of('signpost') };
  const ratio = ms.signpost / ms.card;
  const limit = page.overlay ? LIMITS.overlay : LIMITS.none;
  return { page, measure, ms, ratio, limit, holds: ratio <= limit };
}
