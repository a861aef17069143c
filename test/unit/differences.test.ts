import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORY_DIFFERENCES, storyOf } from '../browser/differences.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string }[];
}

/** Every story that Playwright lists for a browser, as the differences name them. */
function storiesIn(project: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--list', `--project=${project}`, '--reporter=json'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  if (!stdout.startsWith('{')) throw new Error(`Playwright lists nothing: ${stderr}${stdout}`);
  const walk = ({ title, suites = [], specs = [] }: Suite, above: string[]): string[][] => {
    const path = [...above, title];
    return [...specs.map((spec) => [...path, spec.title]), ...suites.flatMap((suite) => walk(suite, path))];
  };
  const { suites } = JSON.parse(stdout) as { suites: Suite[] };
  return suites.flatMap((suite) => walk(suite, [])).map(storyOf);
}

test('both browsers have the same stories, and each story that one of them cannot tell is among them, once', () => {
  const stories = storiesIn('firefox');
  expect(storiesIn('chromium')).toEqual(stories);
  const left = STORY_DIFFERENCES.flatMap((difference) => difference.stories);
  expect(left.filter((story) => !stories.includes(story))).toEqual([]);
  expect(new Set(left).size).toBe(left.length);
}, 60_000);
