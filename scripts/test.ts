import { rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './browsers.ts';
import { buildAll } from './build/build-all.ts';
import { ROOT, step } from './steps.ts';
import { unitCounts, wholeCounts } from './test-counts.ts';

const LINT = ['--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'];

/** `npm test`: everything there is to check, in one go. Ends with one line, counted from the runners' reports. */

ensureChromium();
ensureFirefox();
rmSync(`${ROOT}test-results`, { recursive: true, force: true });

const checks = [
  step('Generating types', 'wxt', 'prepare'),
  step('Types', 'tsc', '--noEmit'),
  step('Lint and format', 'biome', 'check', '--error-on-warnings', '.'),
  step('Unused files, exports and packages', 'knip'),
  buildAll(),
  step("The add-on, by Mozilla's linter", 'web-ext', 'lint', ...LINT),
];
const counts = [
  unitCounts(step('Unit tests', 'vitest', 'run')),
  wholeCounts(step('The whole, in real browsers', 'playwright', 'test')),
];
const failedChecks = checks.filter((passed) => !passed).length;
const passed = sum(counts.map((each) => each.passed));
const failed = sum(counts.map((each) => each.failed)) + failedChecks;
const skipped = sum(counts.map((each) => each.skipped));

console.log('');
if (failedChecks > 0)
  console.log(`${failedChecks} of the checks before the tests failed; each counts as one.`);
const again = sum(counts.map((each) => each.again ?? 0));
if (again > 0)
  console.log(`${again} passed only when tried again; Playwright's list above names them as flaky.`);
const why = counts.flatMap((each) => each.why ?? []);
if (skipped > 0)
  console.log(
    [
      `${skipped} skipped: they need what is not here, such as ../shared, or one browser cannot do it.`,
      ...why,
    ].join('\n  '),
  );
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
