import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of what has a state: each file has the modules, and the browser's storage, for itself. */
const STATEFUL = 'test/unit/store/**/*.test.ts';

/** Some parse large pages, or walk tens of thousands of answers. In milliseconds. */
const testTimeout = 15_000;

/** Unit tests: every stage by itself, without a browser. */
export default defineConfig({
  test: {
    maxWorkers: '100%', // by itself it leaves one core idle
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      { plugins: [WxtVitest()], test: { testTimeout, name: 'store', include: [STATEFUL] } },
      {
        plugins: [WxtVitest()],
        test: {
          testTimeout,
          name: 'stages',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/bench/**/*.test.ts'],
          exclude: [STATEFUL],
          isolate: false, // stages have no state: the list, the catalogue and what they rest on are loaded once
        },
      },
    ],
  },
});
