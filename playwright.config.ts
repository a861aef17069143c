import { defineConfig } from '@playwright/test';

/**
 * Tests of the whole: the built extension in a real Chromium, at real addresses that lead to the replica (`e2e`); what a
 * release is made of (`release`); how a firm's browsers install and update it (`install`).
 */
export default defineConfig({
  projects: ['release', 'install', 'e2e'].map((name) => ({
    name,
    testDir: `test/${name}`,
    testMatch: '**/*.spec.ts',
  })),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may miss a beat; a test that passes only when tried again is named as such.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A folder of its own: Playwright empties it at its start, and other reports lie beside it.
  outputDir: 'test-results/end-to-end',
  reporter: [['list'], ['json', { outputFile: 'test-results/whole.json' }]],
});
