import { BROWSERS, NAMES } from './browser.ts';
import { chromiumReport } from './chromium/report.ts';
import { firefoxReport } from './firefox/report.ts';
import type { Result } from './result.ts';
import { section } from './sections.ts';
import { summaryTable } from './summary.ts';

/** The tables of each browser, and last the one of both. */
export function report(result: Result): string {
  const { chromium, firefox } = result;
  return [
    header(result),
    ...(chromium ? [`CHROMIUM`, ...chromiumReport(chromium)] : []),
    ...(firefox ? [`FIREFOX`, ...firefoxReport(firefox)] : []),
    section('WHAT IT COSTS (docs/performance.md says how each figure is read)', summaryTable(result)),
  ].join('\n\n');
}

function header(result: Result): string {
  const versions = BROWSERS.flatMap((browser) => {
    const found = result[browser];
    return found ? `${NAMES[browser]} ${found.version}` : [];
  });
  const { loads, busy } = result;
  const line = `${versions.join(' and ')}, ${loads} loads per page and extension, the first dropped, medians.`;
  return busy.load <= busy.cores / 2
    ? line
    : `${line}\nThe machine was busy before (load ${busy.load.toFixed(1)} on ${busy.cores} cores): times are longer and rougher for it.`;
}
