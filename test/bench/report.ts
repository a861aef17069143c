import { type Comparison, compare, loadsOf, pagesOf } from './comparison.ts';
import { usualShift } from './failures.ts';
import { popupTable, typingTable } from './popup-report.ts';
import type { Result } from './result.ts';
import { median } from './statistics.ts';
import type { SubjectName } from './subjects.ts';
import { table } from './table.ts';

const LABELS = {
  slices: 'a: slices',
  slicesCpu: 'a on CPU',
  samples: 'b: samples',
  either: 'a or b',
} as const;

export function report(result: Result): string {
  return [
    header(result),
    section('Scripts in pages, bytes', weightTable(result)),
    ...(result.rows.length > 0 ? pageSections(result) : []),
    ...(result.popups.length > 0
      ? [section('From opening to the first painted frame, milliseconds', popupTable(result.popups))]
      : []),
    ...(result.typing
      ? [section('Typing into the popup’s search, milliseconds', typingTable(result.typing))]
      : []),
    section('Requests beyond those of the page', requestLines(result)),
  ].join('\n\n');
}

function pageSections(result: Result): string[] {
  return [
    section('Main thread of the page, milliseconds', timeTable(compare(result.rows))),
    section('From DOMContentLoaded to the first painted frame', paintTable(result)),
    section('Layout shift, median (worst load)', shiftTable(result)),
  ];
}

function header({ chromium, loads, busy }: Result): string {
  const line = `Chromium ${chromium}, ${loads} loads per page and extension, the first dropped, medians.`;
  const { load, cores } = busy;
  return load <= cores / 2
    ? line
    : `${line}\nThe machine was busy before (load ${load.toFixed(1)} on ${cores} cores): times are longer and rougher for it.`;
}

function section(title: string, body: string): string {
  return `${title}\n\n${body}`;
}

function weightTable({ weights }: Result): string {
  const rows = (['empty', 'card', 'signpost'] as const).flatMap((subject) =>
    weights[subject].map(({ file, role, raw, gzip, budget, zod }) => {
      const judged = subject === 'signpost';
      return [
        subject,
        file,
        judged ? role : '',
        count(raw),
        count(gzip),
        judged ? `<= ${count(budget)}` : '',
        judged ? words(raw <= budget) : '',
        judged ? (zod.length > 0 ? `zod: ${zod.join(', ')}` : 'no zod') : '',
      ];
    }),
  );
  const head = ['', 'script', 'role', 'raw', 'gzip', 'budget', '', ''];
  return table(head, rows, ['left', 'left', 'left', 'right', 'right', 'right', 'left', 'left']);
}

function timeTable(comparisons: Comparison[]): string {
  const rows = comparisons.map(({ page, measure, ms, ratio, limit, holds }) => [
    measure === 'slices' ? page.name : '',
    LABELS[measure],
    ms.empty.toFixed(2),
    ms.card.toFixed(2),
    ms.signpost.toFixed(2),
    ratio.toFixed(3),
    `<= ${limit.toFixed(3)}`,
    words(holds),
  ]);
  const head = ['page', 'measure', 'empty', 'card', 'signpost', 'signpost/card', 'expected', ''];
  return table(head, rows, ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left']);
}

function paintTable({ rows }: Result): string {
  const cells = pagesOf(rows).map((page) => {
    const of = (subject: SubjectName) => {
      const painted = loadsOf(rows, page, subject).flatMap((load) => load.painted ?? []);
      if (painted.length === 0) return ['-', '-'];
      const frames = median(painted.map((paint) => paint.frames));
      return [`${median(painted.map((paint) => paint.ms)).toFixed(1)} ms`, `${frames} frames`];
    };
    return [page.name, ...of('card'), ...of('signpost')];
  });
  return table(['page', 'card', '', 'signpost', ''], cells, ['left', 'right', 'right', 'right', 'right']);
}

function shiftTable({ rows }: Result): string {
  const subjects = ['empty', 'card', 'signpost'] as const;
  const cells = pagesOf(rows).map((page) => {
    const shifts = subjects.map((subject) => {
      const worst = Math.max(...loadsOf(rows, page, subject).map((load) => load.shift));
      return `${usualShift(rows, page, subject).toFixed(4)} (${worst.toFixed(4)})`;
    });
    const holds = usualShift(rows, page, 'signpost') <= usualShift(rows, page, 'empty');
    return [page.name, ...shifts, words(holds)];
  });
  return table(['page', ...subjects, ''], cells, ['left', 'right', 'right', 'right', 'left']);
}

function requestLines({ requests }: Result): string {
  const line = (subject: 'card' | 'signpost') => `${subject}: ${requests[subject].join(', ') || 'none'}`;
  return `${line('card')}\n${line('signpost')}`;
}

function words(holds: boolean): string {
  return holds ? 'holds' : 'does not hold';
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
