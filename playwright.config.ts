import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built extension in a real Chromium, at real addresses that lead to the replica. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may miss a beat; a test that passes only when tried again is named as such.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A folder of its own: Playwright empties it at its start, and other reports lie beside it.
  outputDir: 'test-results/end-to-end',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
