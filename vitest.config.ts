import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: every stage by itself, without a browser. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/bench/**/*.test.ts'],
    testTimeout: 15_000, // some parse large pages, or walk tens of thousands of answers
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
