import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeFiles, pathOf } from '../../lib/policy/files/index.ts';
import { ROOT } from '../../scripts/steps.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const POLICY = { organization: { name: 'Example LLP' }, pinnedCourts: ['NYSDC', 'CACDC'] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-policy-'));
  await writeFile(join(folder, 'policy.json'), JSON.stringify(POLICY));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the command said, and how it ended. */
async function policy(...args: string[]): Promise<{ code: number; said: string }> {
  const command = promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'policy.ts'), ...args], {
    cwd: folder,
  });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error) => ({ code: error.code, said: error.stdout + error.stderr }),
  );
}

const filesIn = async (path: string) => {
  const found = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
};

describe('npm run policy', () => {
  it('writes every file into the folder of its platform, the same as the page', async () => {
    const { code, said } = await policy(
      'policy.json',
      '--id',
      ID,
      '--install',
      'https://x.example/s',
      '--out',
      'out',
    );
    expect({ code, said }).toMatchObject({ code: 0 });
    const files = madeFiles({ policy: POLICY as never, install: { id: ID, folder: 'https://x.example/s/' } });
    expect((await filesIn('out')).sort()).toEqual(
      files.map((file) => join(folder, 'out', pathOf(file))).sort(),
    );
    for (const file of files) {
      const written = await readFile(join(folder, 'out', pathOf(file)));
      expect(written.equals(Buffer.from(file.content as string)), file.name).toBe(true);
      expect(said).toContain(pathOf(file));
    }
  });

  it('takes any of its files in place of the policy, with the ID and the install that it has', async () => {
    await policy('policy.json', '--id', ID, '--install', 'https://x.example/s/', '--out', 'one');
    const { code, said } = await policy('one/windows/ecf-signpost-edge.reg', '--out', 'two');
    expect({ code, said }).toMatchObject({ code: 0 });
    const again = await filesIn('two');
    expect(again.length).toBeGreaterThan(15);
    for (const path of again) {
      const first = await readFile(path.replace(join(folder, 'two'), join(folder, 'one')));
      expect((await readFile(path)).equals(first), path).toBe(true);
    }
  });

  it('names what it does not take over', async () => {
    const file = { Homepage: 'x', '3rdparty': { extensions: { [ID]: POLICY } } };
    await writeFile(join(folder, 'linux.json'), JSON.stringify(file));
    const { code, said } = await policy('linux.json', '--out', 'out');
    expect(code).toBe(0);
    expect(said).toContain('policy: not taken over: Homepage');
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /FILE: found nothing, expected a path\.[\s\S]*npm run policy/],
    ['a file that is not there', ['none.json'], /none\.json: cannot be read \(ENOENT/],
    ['a file of another kind', ['package.json'], /package\.json: There is nothing about ECF Signpost/],
    ['an unknown option', ['policy.json', '--colour', 'red'], /--colour/],
    ['no ID', ['policy.json'], /--id: found nothing, expected 32 letters from a to p/],
    [
      'an address without https',
      ['policy.json', '--id', ID, '--install', 'http://x/'],
      /--install: found "http:\/\/x\/", expected an https address/,
    ],
    [
      'a mistake in the policy',
      ['wrong.json', '--id', ID],
      /1 mistake:\n {2}notices\[0\]\.from: found "soon", expected a day YYYY-MM-DD/,
    ],
  ])('with %s says what is wrong, and writes nothing', async (_what, args, expected) => {
    await writeFile(join(folder, 'package.json'), '{"name": "x"}');
    await writeFile(join(folder, 'wrong.json'), '{"notices": [{"text": "Hello", "from": "soon"}]}');
    const { code, said } = await policy(...args, '--out', 'out');
    expect(code).toBe(1);
    expect(said).toMatch(/^policy: stopped, and wrote nothing\.\n/);
    expect(said).toMatch(expected);
    expect(await filesIn('out')).toEqual([]);
  });
});
