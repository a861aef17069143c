import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { copyProject, isCheckout } from './copy-project.ts';

const run = promisify(execFile);
const UPDATES = 'https://intranet.example.com/signpost/';

const LONG = 10 * 60_000; // every release is four builds

test.describe.configure({ mode: 'serial', timeout: LONG });
test.skip(!isCheckout(), 'A release is made in a git checkout, and this is none.');
test.skip(process.platform === 'win32', 'These run their commands in a Unix shell.');

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

test.beforeAll(async () => {
  test.setTimeout(LONG);
  folder = await mkdtemp(join(tmpdir(), 'signpost-reproducible-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(at('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await mkdir(at('one'));
  await copyProject(at('one'));
  await inShell('one', `npm run release --silent -- ${releaseArgs('one')}`, { TZ: 'America/Los_Angeles' });
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('two releases of one commit, in other folders and surroundings, are the same bytes', async () => {
  await mkdir(at('another', 'place'), { recursive: true });
  await copyProject(at('another', 'place'));
  const surroundings = { TZ: 'Asia/Kathmandu', LC_ALL: 'C', NODE_ENV: 'development' };
  const command = `umask 077 && npm run release --silent -- ${releaseArgs('two')}`;
  await inShell('another/place', command, surroundings);

  const [one, two] = [await filesIn(at('out-one')), await filesIn(at('out-two'))];
  expect([...one.keys()].map((name) => name.replace(/ecf-signpost-[\d.]+\d/, 'NAME'))).toEqual([
    'SHA256SUMS',
    'NAME-chrome.zip',
    'NAME-edge.zip',
    'NAME-firefox.zip',
    'NAME-source.tar.gz',
    'NAME.cdx.json',
    'NAME.crx',
    'NAME.xpi',
    'ecf-signpost.xpi',
    'updates.json',
    'updates.xml',
  ]);
  expect([...two.keys()]).toEqual([...one.keys()]);
  for (const [name, bytes] of one) expect(two.get(name)?.equals(bytes), name).toBe(true);
});

test('from the source archive, two commands make the same packages for the stores', async () => {
  const released = await filesIn(at('out-one'));
  const archive = [...released.keys()].find((name) => name.endsWith('-source.tar.gz')) ?? '';
  await run('tar', ['-xzf', at('out-one', archive), '-C', folder]);
  const source = archive.replace('-source.tar.gz', '');
  const quiet = { npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true' };
  await inShell(source, 'npm ci && npm run zip', quiet);

  const made = await filesIn(at(source, 'release'));
  const zips = [...made.keys()].filter((name) => name.endsWith('.zip'));
  expect(zips).toHaveLength(3);
  for (const name of zips) expect(made.get(name)?.equals(released.get(name) as Buffer), name).toBe(true);
});

test('what is not committed is not released', async () => {
  await writeFile(at('one', 'notes.txt'), 'Not yet.');
  const refused = inShell('one', `npm run release --silent -- ${releaseArgs('three')}`);
  await expect(refused).rejects.toThrow(/made of a commit[\s\S]*notes\.txt/);
  await expect(readdir(at('out-three'))).rejects.toThrow('ENOENT');
});

const releaseArgs = (name: string) =>
  `--key ../key.pem --update-url ${UPDATES} --out ../out-${name}`.replaceAll('../', `${folder}/`);

/** Runs a command line in a folder of this test. Throws where it fails, with all that it said. */
async function inShell(
  name: string,
  command: string,
  surroundings: Record<string, string> = {},
): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env; // the test runner's
  await run('sh', ['-c', command], {
    cwd: at(name),
    env: { ...env, ...surroundings },
    maxBuffer: 64 * 1024 * 1024,
  }).catch(({ stdout, stderr }) => {
    throw new Error(`${command} failed.\n${stderr}\n${stdout}`);
  });
}

async function filesIn(place: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(place)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(place, name))] as const)),
  );
}
