import type { Weight } from '../../scripts/build/weights.ts';
import { type Comparison, loadsOf, type Measure, pagesOf } from './comparison.ts';
import type { Row } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { median } from './statistics.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';
import { table } from './table.ts';

const LABELS: Record<Measure, string> = {
  slices: 'a: slices',
  slicesCpu: 'a on CPU',
  samples: 'b: samples',
  samplesCpu: 'b on CPU',
  either: 'a or b',
  eitherCpu: 'a or b on CPU',
};

/** From DOMContentLoaded to the overlay. */
const FRAMES = 2;

export function section(title: string, body: string): string {
  return `${title}\n\n${body}`;
}

/** What each script weighs, signpost's beside its budget. */
export function weightTable(weights: Record<SubjectName, Weight[]>): string {
  const rows = SUBJECTS.flatMap((subject) =>
    weights[subject].map(({ file, role, raw, gzip, budget, zod }) => {
      const judged = subject === 'signpost';
      return [
        subject,
        file,
        judged ? role : '',
        count(raw),
        count(gzip),
        judged ? `<= ${count(budget)}` : '',
        judged ? verdict(raw <= budget) : '',
        judged ? (zod.length > 0 ? `zod: ${zod.join(', ')}` : 'no zod') : '',
      ];
    }),
  );
  const head = ['', 'script', 'role', 'raw', 'gzip', 'budget', '', ''];
  return table(head, rows, ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'left']);
}

/** Each page in each way of measuring, signpost beside the card. */
export function timeTable(comparisons: Comparison[]): string {
  const rows = comparisons.map(({ page, measure, ms, ratio, limit, holds }, index) => [
    page === comparisons[index - 1]?.page ? '' : page.name,
    LABELS[measure],
    ms.empty.toFixed(2),
    ms.card.toFixed(2),
    ms.signpost.toFixed(2),
    ratio.toFixed(3),
    `<= ${limit.toFixed(3)}`,
    verdict(holds),
  ]);
  const head = ['page', 'measure', 'empty', 'card', 'signpost', 'signpost/card', 'expected', ''];
  return table(head, rows, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left']);
}

/** When a person sees something, and signpost's frames beside what is expected. */
export function paintTable(rows: Row[]): string {
  const cells = pagesOf(rows).map((page) => {
    const of = (subject: SubjectName) => {
      const painted = loadsOf(rows, page, subject).flatMap((load) => load.painted ?? []);
      if (painted.length === 0) return ['-', '-'];
      const frames = median(painted.map((paint) => paint.frames));
      return [`${median(painted.map((paint) => paint.ms)).toFixed(1)} ms`, `${frames} frames`];
    };
    return [page.name, ...of('card'), ...of('signpost'), ...expected(rows, page)];
  });
  const head = ['page', 'card', '', 'signpost', '', 'expected', ''];
  return table(head, cells, ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
}

function expected(rows: Row[], page: BenchPage): string[] {
  if (!page.overlay) return [];
  const frames = median(loadsOf(rows, page, 'signpost').map(({ painted }) => painted?.frames ?? Number.NaN));
  return [`<= ${FRAMES} frames`, verdict(frames <= FRAMES)];
}

export function verdict(holds: boolean): string {
  return holds ? 'holds' : 'does not hold';
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
