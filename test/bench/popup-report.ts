import { COURT, type PopupRow } from './popup.ts';
import { median, quantile } from './statistics.ts';
import type { SubjectName } from './subjects.ts';
import { table } from './table.ts';
import type { Typing } from './typing.ts';

/** Of the time beyond what the browser takes for an empty popup, in milliseconds, on a machine that has nothing else to do. */
const FIRST_PAINT = 100;
/** One frame at 60 a second, in milliseconds. */
const FRAME = 16;

/** The first paint of signpost's popup beside that of the empty one. */
export function popupTable(rows: PopupRow[]): string {
  const states = [...new Set(rows.map(({ state }) => state))];
  const of = (state: string, subject: SubjectName) =>
    median(openingsOf(rows, state, subject).map(({ paint }) => paint));
  const cells = states.map((state) => {
    const [empty, signpost] = [of(state, 'empty'), of(state, 'signpost')];
    return [
      state,
      empty.toFixed(1),
      signpost.toFixed(1),
      (signpost - empty).toFixed(1),
      (signpost / empty).toFixed(2),
      `< ${FIRST_PAINT} more`,
      signpost - empty < FIRST_PAINT ? 'holds' : 'does not hold',
    ];
  });
  const head = ['', 'empty', 'signpost', 'more', 'signpost/empty', 'expected', ''];
  return table(head, cells, ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
}

/** The search while a person types. */
export function typingTable({ queries, index, keystrokes }: Typing): string {
  const slow = quantile(keystrokes, 0.99);
  const row = [
    `${keystrokes.length} keys of ${queries} queries`,
    index.toFixed(1),
    median(keystrokes).toFixed(1),
    slow.toFixed(1),
    Math.max(...keystrokes).toFixed(1),
    `<= ${FRAME}`,
    slow <= FRAME ? 'holds' : 'does not hold',
  ];
  const head = ['', 'index', 'a key', '99 of 100', 'slowest', 'expected', ''];
  return table(head, [row], ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
}

/** What no machine may change: the first frame has the answer, and nothing moves after it. */
export function popupFailures(rows: PopupRow[]): string[] {
  return rows
    .filter(({ subject }) => subject === 'signpost')
    .flatMap(({ state, openings }) => [
      ...(openings.every(({ court }) => court === COURT) ? [] : [`${state}: the first frame has no answer`]),
      ...(openings.every(({ shift }) => shift === 0) ? [] : [`${state}: the layout shifts`]),
    ]);
}

function openingsOf(rows: PopupRow[], state: string, subject: SubjectName): PopupRow['openings'] {
  return rows.find((row) => row.state === state && row.subject === subject)?.openings ?? [];
}
