import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stop } from '../../scripts/command/stop.ts';
import { extensionIdOf } from '../../scripts/release/extension-id.ts';
import { readOptions } from '../../scripts/release/options.ts';
import { signingKey, usualKeyPath } from '../../scripts/release/signing-key.ts';
import { writeOut } from '../../scripts/release/write-out.ts';
import { ROOT } from '../../scripts/steps.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-release-'));
  vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'config'));
  vi.stubEnv('HOME', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const stopOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no stop',
    (error) => (error instanceof Stop ? error.message : Promise.reject(error)),
  );

describe('how the release is called', () => {
  it('takes a folder on a server, with or without the slash at its end', () => {
    for (const base of ['https://intranet.example.com/signpost', 'https://intranet.example.com/signpost/']) {
      expect(readOptions(['--update-url', base]).updateUrl).toBe('https://intranet.example.com/signpost/');
    }
  });

  it.each([
    [
      ['--update-url', 'http://intranet.example.com/'],
      /--update-url: found “http:.*expected an https address/,
    ],
    [['--update-url', 'intranet'], /--update-url: found “intranet”, expected an https address/],
    [['--update-url', ''], /--update-url: found “”, expected an https address/],
    [['--update-url', 'https://a.example/?x=1'], /expected the address of a folder, without user, query/],
    [
      ['--update-url', 'https://me:secret@a.example/'],
      /expected the address of a folder, without user, query/,
    ],
    [['--update-url', 'https://a.example/#x'], /expected the address of a folder, without user, query/],
    [['--key', ' '], /--key: found “ ”, expected a path/],
    [['--out', ''], /--out: found “”, expected a path/],
    [['--kee', 'x'], /Unknown option '--kee'[\s\S]*npm run release -- \[options\]/],
    [['x'], /Unexpected argument 'x'[\s\S]*npm run release -- \[options\]/],
    [['--key'], /argument missing[\s\S]*npm run release -- \[options\]/],
  ])('%j: the answer says what is expected', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
    expect(() => readOptions(args)).toThrow(Stop);
  });

  it('the command says so, writes nothing, and fails', async () => {
    const ran = await new Promise<{ code: unknown; stderr: string }>((done) => {
      const args = ['scripts/release.ts', '--update-url', 'ftp://a.example/', '--out', join(folder, 'out')];
      execFile(process.execPath, args, { cwd: ROOT }, (error, _stdout, stderr) =>
        done({ code: error?.code, stderr }),
      );
    });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^release: stopped, and wrote nothing\.\n--update-url: found “ftp:/);
    expect(await readdir(folder)).not.toContain('out');
  });
});

describe('the signing key', () => {
  it('is made on first use, for the person alone, and is the same from then on', async () => {
    const first = await signingKey(null);
    expect(first).toMatchObject({ path: usualKeyPath(), fresh: true });
    expect((await stat(first.path)).mode & 0o777).toBe(0o600);
    expect(first.path.startsWith(folder)).toBe(true);
    const second = await signingKey(null);
    expect(second.fresh).toBe(false);
    expect(extensionIdOf(second.publicKey)).toBe(extensionIdOf(first.publicKey));
  });

  it('a named one is not made: a slip in its path would give browsers another extension', async () => {
    const path = join(folder, 'none.pem');
    expect(await stopOf(signingKey(path))).toMatch(/^There is no key .*none\.pem.*\n.*openssl genpkey/);
    expect(await readdir(folder)).not.toContain('none.pem');
  });

  it('never lies in the project', async () => {
    expect(await stopOf(signingKey(join(ROOT, 'key.pem')))).toMatch(/inside the project/);
  });

  it.runIf(process.platform !== 'win32')('is refused where others may read it', async () => {
    const path = join(folder, 'key.pem');
    await writeFile(path, pem(generateKeyPairSync('rsa', { modulusLength: 2048 })));
    await chmod(path, 0o640);
    expect(await stopOf(signingKey(path))).toMatch(/Others may read the key .*chmod 600/);
    await chmod(path, 0o600);
    expect((await signingKey(path)).fresh).toBe(false);
  });

  const pem = (key: { privateKey: import('node:crypto').KeyObject }) =>
    key.privateKey.export({ type: 'pkcs8', format: 'pem' });
  it.each([
    ['text', 'no key at all', /is not a private key in PEM format/],
    [
      'an elliptic curve',
      pem(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
      /has to be an RSA key of at least 2048/,
    ],
    [
      'a short one',
      pem(generateKeyPairSync('rsa', { modulusLength: 1024 })),
      /has to be an RSA key of at least 2048/,
    ],
  ])('is refused where it is %s', async (_what, content, message) => {
    const path = join(folder, 'key.pem');
    await writeFile(path, content, { mode: 0o600 });
    expect(await stopOf(signingKey(path))).toMatch(message);
    expect(await readFile(path, 'utf8')).toBe(content);
  });
});

describe('the folder of a release', () => {
  const files = (...names: string[]) => new Map(names.map((name) => [name, name]));

  it('is made, and an earlier release in it goes', async () => {
    const out = join(folder, 'deep', 'release');
    await writeOut(out, files('a-1.zip', 'b-1.zip'));
    await writeOut(out, files('a-2.zip'));
    expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'a-2.zip']);
  });

  it('is left as it is where anything else is in it', async () => {
    const out = join(folder, 'mine');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'Dear');
    expect(await stopOf(writeOut(out, files('a.zip')))).toMatch(/has something else in it \(letter\.txt\)/);
    expect(await readdir(out)).toEqual(['letter.txt']);
  });
});
