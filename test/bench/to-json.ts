import { CHROMIUM_MEASURES, type Comparison, compare, FIREFOX_MEASURES } from './comparison.ts';
import { failures } from './failures.ts';
import type { Found, Result } from './result.ts';

/** Every single value, for a person or a script that wants more than medians. Times in milliseconds. */
export function toJson(result: Result): string {
  const { chromium, firefox, ...run } = result;
  const value = {
    ...run,
    chromium: chromium && written(chromium, compare(chromium.rows, CHROMIUM_MEASURES)),
    firefox: firefox && written(firefox, compare(firefox.rows, FIREFOX_MEASURES)),
    failures: failures(result),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Pages by name and address: some are whole documents. */
function written(found: Found, comparisons: Comparison[]) {
  const { subjects: _folders, rows, ...rest } = found;
  return {
    ...rest,
    comparisons: comparisons.map(({ page, ...each }) => ({ page: page.name, ...each })),
    rows: rows.map(({ page, ...each }) => ({ page: page.name, address: page.address, ...each })),
  };
}
