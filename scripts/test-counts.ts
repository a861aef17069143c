import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './steps.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: how many only when tried again. */
  again?: number;
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

/** What Playwright reports of the end-to-end tests. A test that passed only when tried again is passed, and named. */
export function e2eCounts(succeeded: boolean): Counts {
  const stats = readReport('e2e.json')?.stats as Record<string, number> | undefined;
  return certain(succeeded, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    again: stats?.flaky ?? 0,
    skipped: stats?.skipped ?? 0,
  });
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
