import { compare } from './comparison.ts';
import { failures } from './failures.ts';
import type { Result } from './result.ts';

/** Every single value, for a person or a script that wants more than medians. Times in milliseconds. */
export function toJson(result: Result): string {
  const { chromium, loads, busy, weights, requests, rows, popups, typing } = result;
  const page = ({ page, ...rest }: (typeof rows)[number]) => ({
    page: page.name,
    address: page.address,
    ...rest,
  });
  const comparisons = compare(rows).map(({ page, ...rest }) => ({ page: page.name, ...rest }));
  const value = {
    chromium,
    loads,
    busy,
    weights,
    comparisons,
    rows: rows.map(page),
    popups,
    typing,
    requests,
    failures: failures(result),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
