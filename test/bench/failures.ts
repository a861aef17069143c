import { overBudget } from '../../scripts/build/weights.ts';
import { loadsOf, pagesOf } from './comparison.ts';
import { popupFailures } from './popup-report.ts';
import type { Result } from './result.ts';
import { median } from './statistics.ts';

/**
 * What makes the command fail: promises that do not depend on how fast or busy the machine is. Times never do; they
 * are for a person to read.
 */
export function failures({ weights, rows, popups, requests }: Result): string[] {
  const found = overBudget(weights.signpost);
  for (const { page, subject, wrong, loads } of rows) {
    if (wrong) found.push(`${page.name}: ${subject} ${page.overlay ? 'showed nothing' : 'showed itself'}`);
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
  found.push(...popupFailures(popups));
  for (const request of requests.signpost) found.push(`signpost asked the network for ${request}`);
  return found;
}

/**
 * The median, since a real page on a busy machine shifts by itself now and then, when a picture comes after the first
 * paint. An extension that pushes the page about does it every time.
 */
export function usualShift(...[rows, page, subject]: Parameters<typeof loadsOf>): number {
  return median(loadsOf(rows, page, subject).map((load) => load.shift));
}
