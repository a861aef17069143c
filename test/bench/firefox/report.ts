import { compare, FIREFOX_MEASURES } from '../comparison.ts';
import { popupTable } from '../popup-report.ts';
import type { FirefoxFound } from '../result.ts';
import { paintTable, section, timeTable, weightTable } from '../sections.ts';

/** The tables of a run in Firefox, each with its title. */
export function firefoxReport({ weights, rows, popups }: FirefoxFound): string[] {
  return [
    section('Scripts in pages, bytes', weightTable(weights)),
    ...(rows.length > 0
      ? [
          section('Main thread of the page, milliseconds', timeTable(compare(rows, FIREFOX_MEASURES))),
          section('From DOMContentLoaded to the first painted frame', paintTable(rows)),
        ]
      : []),
    ...(popups.length > 0
      ? [section('From opening to the first painted frame, milliseconds', popupTable(popups))]
      : []),
  ];
}
