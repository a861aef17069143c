import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './steps.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: how many only when tried again. */
  again?: number;
  /** Why tests were skipped, in their own words. */
  why?: string[];
}

/** What Vitest reports of the unit tests. `succeeded`: whether the runner itself ended well. */
export function unitCounts(succeeded: boolean): Counts {
  const report = readReport('unit.json');
  return certain(succeeded, {
    passed: Number(report?.numPassedTests ?? 0),
    failed: Number(report?.numFailedTests ?? 0),
    skipped: Number(report?.numPendingTests ?? 0),
  });
}

/** What of Playwright's report is read: https://playwright.dev/docs/api/class-testresult and its JSON reporter. */
interface Suite {
  suites?: Suite[];
  specs?: { tests: { annotations: { type: string; description?: string }[] }[] }[];
}

/** What Playwright reports of the tests of the whole. A test that passed only when tried again is passed, and named. */
export function wholeCounts(succeeded: boolean): Counts {
  const report = readReport('whole.json');
  const stats = report?.stats as Record<string, number> | undefined;
  return certain(succeeded, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    again: stats?.flaky ?? 0,
    skipped: stats?.skipped ?? 0,
    why: [...new Set(((report?.suites ?? []) as Suite[]).flatMap(whySkipped))],
  });
}

function whySkipped({ suites = [], specs = [] }: Suite): string[] {
  const annotations = specs.flatMap((spec) => spec.tests.flatMap((test) => test.annotations));
  const own = annotations.flatMap(({ type, description }) => (type === 'skip' ? (description ?? []) : []));
  return [...own, ...suites.flatMap(whySkipped)];
}

/** A runner that failed without a failed test, or without a report, is one failure all the same. */
function certain(succeeded: boolean, counts: Counts): Counts {
  const silent = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

function readReport(name: string): Record<string, unknown> | null {
  const path = `${ROOT}test-results/${name}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
