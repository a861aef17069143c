import { CHROMIUM_MEASURES, compare, loadsOf, pagesOf } from '../comparison.ts';
import { usualShift } from '../failures.ts';
import { popupTable, typingTable } from '../popup-report.ts';
import type { ChromiumFound } from '../result.ts';
import { paintTable, section, timeTable, verdict, weightTable } from '../sections.ts';
import { SUBJECTS } from '../subjects.ts';
import { table } from '../table.ts';

/** The tables of a run in Chromium, each with its title. */
export function chromiumReport(found: ChromiumFound): string[] {
  const { weights, rows, popups, typing } = found;
  return [
    section('Scripts in pages, bytes', weightTable(weights)),
    ...(rows.length > 0
      ? [
          section('Main thread of the page, milliseconds', timeTable(compare(rows, CHROMIUM_MEASURES))),
          section('From DOMContentLoaded to the first painted frame', paintTable(rows)),
          section('Layout shift, median (worst load)', shiftTable(found)),
        ]
      : []),
    ...(popups.length > 0
      ? [section('From opening to the first painted frame, milliseconds', popupTable(popups))]
      : []),
    ...(typing ? [section('Typing into the popup’s search, milliseconds', typingTable(typing))] : []),
    section('Requests beyond those of the page', requestLines(found)),
  ];
}

function shiftTable({ rows }: ChromiumFound): string {
  const cells = pagesOf(rows).map((page) => {
    const shifts = SUBJECTS.map((subject) => {
      const worst = Math.max(...loadsOf(rows, page, subject).map((load) => load.shift));
      return `${usualShift(rows, page, subject).toFixed(4)} (${worst.toFixed(4)})`;
    });
    const holds = usualShift(rows, page, 'signpost') <= usualShift(rows, page, 'empty');
    return [page.name, ...shifts, verdict(holds)];
  });
  return table(['page', ...SUBJECTS, ''], cells, ['left', 'right', 'right', 'right', 'left']);
}

function requestLines({ requests }: ChromiumFound): string {
  const line = (subject: 'card' | 'signpost') => `${subject}: ${requests[subject].join(', ') || 'none'}`;
  return `${line('card')}\n${line('signpost')}`;
}
