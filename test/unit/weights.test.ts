import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROWSERS } from '../../browser-differences.ts';
import { buildFolder } from '../../scripts/build/build-all.ts';
import { overBudget, weigh } from '../../scripts/build/weights.ts';

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
    [{ service_worker: 'background.js' }, 'court.js', 12_001, 'x', 'over the budget of the detecting script'],
    [{ scripts: ['background.js'] }, 'panel.js', 45_001, 'x', 'over the budget of the interface script'],
    [{ service_worker: 'background.js' }, 'court.js', 6, 'ZodError', 'zod is in it'],
  ])(
    'with %j and a heavy %s is named, its background never',
    async (background, heavy, times, text, said) => {
      const folder = await mkdtemp(join(tmpdir(), 'signpost-weights-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const manifest = { background, content_scripts: [{ js: ['court.js'] }] };
      await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
      await writeFile(join(folder, 'background.js'), 'ZodError'.repeat(100_000));
      await writeFile(join(folder, 'court.js'), '1');
      await writeFile(join(folder, 'panel.js'), '1');
      await writeFile(join(folder, heavy), text.repeat(times));
      const found = overBudget(await weigh(folder));
      expect(found).toEqual([expect.stringMatching(new RegExp(`^${heavy}: .*${said}`))]);
    },
  );
});
