import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROWSERS } from '../../browser-differences.ts';
import { buildFolder } from '../../scripts/build/build-all.ts';
import { overBudget, weigh } from '../../scripts/build/weights.ts';
import { ROOT } from '../../scripts/steps.ts';

describe.each(BROWSERS)('the scripts that run in pages, in %s', (browser) => {
  it('are the detecting ones and the interface, all within their budgets', async () => {
    const weights = await weigh(buildFolder(browser));
    expect(weights.map(({ file, role }) => `${role}: ${file}`)).toEqual([
      'detecting: court.js',
      'detecting: gate.js',
      'interface: panel.js',
    ]);
    expect(overBudget(weights)).toEqual([]);
  });
});

describe('a build that is too heavy', () => {
  it.each([
    [
      { service_worker: 'background.js' },
      'court.js',
      12_001,
      'x',
      '1 over the budget of the detecting script',
    ],
    [{ scripts: ['background.js'] }, 'panel.js', 45_002, 'x', '2 over the budget of the interface script'],
    [{ service_worker: 'background.js' }, 'court.js', 6, 'ZodError', 'zod is in it'],
  ])(
    'with %j and a heavy %s is named, its background never',
    async (background, heavy, times, text, said) => {
      const folder = await mkdtemp(join(tmpdir(), 'signpost-weights-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, 'manifest.json'), JSON.stringify({ background }));
      await writeFile(join(folder, 'background.js'), 'ZodError'.repeat(100_000));
      await writeFile(join(folder, 'court.js'), '1');
      await writeFile(join(folder, 'panel.js'), '1');
      await writeFile(join(folder, heavy), text.repeat(times));
      const found = overBudget(await weigh(folder));
      expect(found).toEqual([expect.stringMatching(new RegExp(`^${heavy}: .*${said}`))]);
    },
  );

  it('stops the build, which says which script it is, by how much, and what to do', async () => {
    onTestFinished(() => rm(`${ROOT}.output/too-heavy`, { recursive: true, force: true }));
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', HEAVY_BUILD], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(stderr).toContain('court.js: 12345 bytes are 345 over the budget of the detecting script, 12000');
    expect(stderr).toContain('docs/performance.md#budgets');
    expect(status).not.toBe(0);
  }, 60_000);
});

/** The project's own build, into a folder of its own: in place of the scripts for pages, one that has grown. */
const HEAVY_BUILD = `
  import { build } from 'wxt';
  await build({
    root: process.cwd(),
    outDirTemplate: 'too-heavy',
    browser: 'chrome',
    hooks: {
      'build:publicAssets': (_, files) => {
        files.push({ relativeDest: 'court.js', contents: 'x'.repeat(12_345) });
      },
    },
  });
`;
