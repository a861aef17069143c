import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  AKBK,
  BEFORE,
  COMMITTED_LIST,
  feedText,
  type Given,
  listOf,
  runCourts,
  SLOW,
} from './courts-command.ts';

/** Calls that cannot end well although the feed is sound in itself, and what the message must name. */
const BROKEN: [what: string, given: Given, names: string[]][] = [
  [
    'a lost court',
    { feed: feedText(AKBK) },
    ['lost 1 of 2 courts (50.0%): CACDC', 'Expected every court of against.json', '--allow-lost CACDC'],
  ],
  [
    'one lost court of two, the other allowed',
    { feed: feedText(AKBK), against: listOf('AKBK', 'CACDC', 'CACBK'), args: ['--allow-lost', 'CACBK'] },
    ['lost 1 of 3 courts (33.3%): CACDC'],
  ],
  ['a list to compare with that is none', { against: '{"courts": 1}' }, ['against.json, courts: found 1']],
  [
    'most courts of the committed list gone',
    { args: ['--against', COMMITTED_LIST] },
    ['lost 206 of 208 courts (99.0%): 01BAP, 01CA,', 'and 186 more'],
  ],
  ['a file that is not there', { args: ['--from', 'nothing.json'] }, ['cannot read nothing.json']],
  ['an address without https', { args: ['--from', 'http://127.0.0.1/'] }, ['only https addresses are read']],
  [
    'an address that does not answer',
    { args: ['--from', 'https://127.0.0.1:65535/data.json'] },
    ['cannot reach https://127.0.0.1:65535/data.json', 'Offline? Give a saved copy of the feed'],
  ],
  ['an unknown option', { args: ['--form', 'feed.json'] }, ["Unknown option '--form'", '--from FILE_OR_URL']],
];

it.each(BROKEN)('%s stops the command, which writes nothing', SLOW, async (_what, given, names) => {
  const run = await runCourts(given);
  expect(run.code).toBe(1);
  expect(run.stdout).toBe('');
  for (const name of names) expect(run.stderr).toContain(name);
  expect(run.stderr, 'a message, not a stack').not.toContain('    at ');
  expect(run.out).toBe(BEFORE);
  expect(run.files).toEqual(['against.json', 'feed.json', 'history.tsv', 'out.json']);
});

it('an out file that cannot be written stops the command, and no half of it is left', SLOW, async () => {
  const run = await runCourts({ args: ['--out', 'no-such-folder/out.json'] });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('cannot write');
  expect(run.files).toHaveLength(4);
});

it('the committed list was not touched by any of this', async () => {
  expect(JSON.parse(await readFile(COMMITTED_LIST, 'utf8')).courts).toHaveLength(208);
});
