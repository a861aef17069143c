import { expect, test } from 'vitest';
import { Stop } from '../../scripts/command/stop.ts';
import { PARTS, readOptions } from './options.ts';

test('without options everything is measured in both browsers', () => {
  expect(readOptions([])).toMatchObject({
    loads: 15,
    parts: PARTS,
    browsers: ['chromium', 'firefox'],
    help: false,
  });
});

test('one part in one browser, quickly', () => {
  const args = ['--only', 'memory', '--browser', 'firefox', '--loads', '3', '--json', 'out.json'];
  expect(readOptions(args)).toMatchObject({
    loads: 3,
    parts: ['memory'],
    browsers: ['firefox'],
    json: 'out.json',
  });
});

test.each([
  [['--browser', 'safari'], '--browser: found “safari”, expected one of chromium, firefox.'],
  [['--only', 'bytes'], '--only: found “bytes”, expected one of pages, popup, background, memory.'],
  [['--loads', '1'], '--loads: found “1”, expected a whole number of at least 2'],
  [['--loads', 'many'], '--loads: found “many”'],
  [['--signpost', 'build'], '--signpost needs --browser too'],
  [['--fast'], 'npm run bench -- [options]'],
])('%j is refused, with what is expected', (args, said) => {
  expect(() => readOptions(args)).toThrow(Stop);
  expect(() => readOptions(args)).toThrow(said);
});
