import { overBudget } from '../../scripts/build/weights.ts';
import { BROWSERS, NAMES } from './browser.ts';
import { loadsOf, pagesOf } from './comparison.ts';
import type { Row } from './measure.ts';
import { popupFailures } from './popup-report.ts';
import type { ChromiumFound, Found, Result } from './result.ts';
import { median } from './statistics.ts';

/**
 * What makes the command fail: promises that do not depend on how fast or busy the machine is. Times never do; they
 * are for a person to read.
 */
export function failures(result: Result): string[] {
  const inEach = BROWSERS.flatMap((browser) => {
    const found = result[browser];
    return found ? commonFailures(found).map((line) => `${NAMES[browser]}: ${line}`) : [];
  });
  return [...inEach, ...(result.chromium ? chromiumFailures(result.chromium) : [])];
}

function commonFailures({ weights, rows, popups, wakeUps }: Found): string[] {
  return [
    ...overBudget(weights.signpost),
    ...rows.flatMap(({ page, subject, wrong }) =>
      wrong ? [`${page.name}: ${subject} ${page.overlay ? 'showed nothing' : 'showed itself'}`] : [],
    ),
    ...popupFailures(popups),
    ...wakeUps.flatMap(({ action, subject, mayWake, woken }) =>
      woken > 0 && !mayWake ? [`${action}: ${subject} wakes its background, and has nothing to say`] : [],
    ),
  ];
}

/** Only Chromium tells of shifts, of requests, and of scripts that run for less than a sample's time. */
function chromiumFailures({ rows, requests }: ChromiumFound): string[] {
  const found: string[] = [];
  for (const { page, subject, loads } of rows) {
    const mayRest = subject === 'signpost' && page.leftAlone;
    if (!mayRest && loads.every((load) => load.slices === 0)) {
      found.push(`${page.name}: ${subject} was never seen to run, so its zeros mean nothing`);
    }
  }
  for (const page of pagesOf(rows)) {
    const shift = usualShift(rows, page, 'signpost');
    const without = usualShift(rows, page, 'empty');
    if (shift > without)
      found.push(`${page.name}: signpost shifts the layout (${shift}, without it ${without})`);
  }
  for (const request of requests.signpost) found.push(`signpost asked the network for ${request}`);
  return found;
}

/**
 * The median, since a real page on a busy machine shifts by itself now and then, when a picture comes after the first
 * paint. An extension that pushes the page about does it every time.
 */
export function usualShift(rows: Row[], page: Row['page'], subject: Row['subject']): number {
  return median(loadsOf(rows, page, subject).map((load) => load.shift));
}
