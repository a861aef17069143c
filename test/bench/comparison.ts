import type { Load } from './load.ts';
import type { Row } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { median } from './statistics.ts';
import type { SubjectName } from './subjects.ts';

export const MEASURES = ['slices', 'slicesCpu', 'samples', 'either'] as const;
export type Measure = (typeof MEASURES)[number];

/** One page, one way of measuring: medians in milliseconds, and what the card costs set to 1. */
export interface Comparison {
  page: BenchPage;
  measure: Measure;
  ms: Record<SubjectName, number>;
  ratio: number;
  /** What the ratio should not exceed: no more than a bare card where there is an overlay, an eighth of it elsewhere. */
  limit: number;
  holds: boolean;
}

export function compare(rows: Row[]): Comparison[] {
  return pagesOf(rows).flatMap((page) => MEASURES.map((measure) => compareOn(rows, page, measure)));
}

export function pagesOf(rows: Row[]): BenchPage[] {
  return [...new Set(rows.map((row) => row.page))];
}

export function loadsOf(rows: Row[], page: BenchPage, subject: SubjectName): Load[] {
  return rows.find((row) => row.page === page && row.subject === subject)?.loads ?? [];
}

function compareOn(rows: Row[], page: BenchPage, measure: Measure): Comparison {
  const of = (subject: SubjectName) => median(loadsOf(rows, page, subject).map((load) => load[measure]));
  const ms = { empty: of('empty'), card: of('card'), signpost: of('signpost') };
  const ratio = ms.signpost / ms.card;
  const limit = page.overlay ? 1 : 1 / 8;
  return { page, measure, ms, ratio, limit, holds: ratio <= limit };
}
