import { defineConfig } from '@playwright/test';

const inFolder = (folder: string) => ({ testDir: `test/${folder}`, testMatch: '**/*.spec.ts' });

/**
 * Tests of the whole: what a release is made of (`release`); how a firm's browsers install and update it (`install`); and
 * the same stories of the built extension at real addresses, which lead to the replica, in a real `chromium` and in a
 * stock `firefox`.
 */
export default defineConfig({
  projects: [
    ...['release', 'install'].map((name) => ({ name, workers: 2, ...inFolder(name) })),
    ...(
      [
        ['chromium', 3],
        ['firefox', 2],
      ] as const
    ).map(([name, workers]) => ({
      name,
      workers,
      ...inFolder('e2e'),
      use: { browserName: name },
    })),
  ],
  fullyParallel: true,
  // What two cores can do: two stories of Chromium leave them idle now and then, two of Firefox never.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may miss a beat; a test that passes only when tried again is named as such.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A folder of its own: Playwright empties it at its start, and other reports lie beside it.
  outputDir: 'test-results/end-to-end',
  reporter: [['list'], ['json', { outputFile: 'test-results/whole.json' }]],
});
