import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckStand, closedPort, startStand } from './check-stand.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'scripts', 'courts-verify.ts');
/** A machine under load is slow to start processes. */
const SLOW = { timeout: 60_000 };

let stand: CheckStand;
let folder: string;
let ca: string;
beforeAll(async () => {
  stand = await startStand();
  folder = await mkdtemp(join(tmpdir(), 'courts-verify-'));
  ca = join(folder, 'ca.pem');
  await writeFile(ca, stand.replica.certificate.authority);
});
afterAll(async () => {
  await stand.close();
  await rm(folder, { recursive: true, force: true });
});

function verify(args: string[], port = stand.replica.httpsPort) {
  const all = [COMMAND, '--connect', `127.0.0.1:${port}`, '--ca', ca, '--gap', '0', ...args];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, all, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

describe('npm run courts:verify', SLOW, () => {
  it('ends with 0 where list and courts agree', async () => {
    const { code, stdout, stderr } = await verify(['--only', 'CACDC,09BAP', '--only', 'nysbk']);
    expect(stdout).toMatch(
      /^Bundled list of \d{4}-\d\d-\d\d\.\nAsked 3 courts: 3 agree, 0 disagree, 0 told nothing\.\n$/,
    );
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^3\/3 {2}\w+ {2}central-sign-on {2}\d+ ms$/);
    expect(code).toBe(0);
  });

  it('prints a court that shows a legacy form where the list says NextGen, and ends with 1', async () => {
    const { code, stdout } = await verify(['--only', 'CACDC,CANDC,AKBK']);
    expect(stdout).toMatch(
      /^DISAGREE {2}CANDC {2}list: nextgen on [\d-]+; court: legacy \(has its own login form\) {2}https:/m,
    );
    expect(stdout).toMatch(/^ {2}AKBK {2}no connection/m);
    expect(stdout).toContain('1 agree, 1 disagree, 1 told nothing');
    expect(code).toBe(1);
  });

  it('prints a court that is NextGen where the list of that day says legacy', async () => {
    const { code, stdout } = await verify(['--only', 'CACDC', '--as-of', '2020-02-17']);
    expect(stdout).toContain('CACDC  list: legacy on 2020-02-17; court: nextgen');
    expect(code).toBe(1);
  });

  it('names a court that sends on for another court, and does not count it as agreeing', async () => {
    const { code, stdout } = await verify(['--only', 'AZDC,CACDC']);
    expect(stdout).toContain('AZDC  sends to Central Sign-On for ANOTHER court');
    expect(stdout).toContain('1 agree, 0 disagree, 1 told nothing');
    expect(code).toBe(0);
  });

  it('ends with 2 where no court can be reached', async () => {
    const { port } = await closedPort();
    const { code, stdout } = await verify(['--only', 'CACDC,NYSDC'], port);
    expect(stdout).toContain('0 agree, 0 disagree, 2 told nothing');
    expect(code).toBe(2);
  });

  it('writes every result to a file', async () => {
    const file = join(folder, 'out.json');
    await verify(['--only', 'CANDC,CACDC', '--json', file]);
    const { courts } = JSON.parse(await readFile(file, 'utf8'));
    expect(courts).toMatchObject([
      { id: 'CACDC', result: { outcome: 'central-sign-on', court: 'this' }, comparison: { says: 'agrees' } },
      { id: 'CANDC', result: { outcome: 'login-form' }, comparison: { says: 'disagrees' } },
    ]);
  });

  it.each([
    [['--only', 'CACDC,NOPE'], 'the list has no NOPE'],
    [['--only', ','], 'court IDs such as CACDC,NYSDC'],
    [['--as-of', '2026-02-30'], 'expected a day YYYY-MM-DD'],
    [['--at-once', '50'], 'a whole number, 1 to 4'],
    [['--connect', 'here'], 'HOST:PORT'],
    [['--what'], 'npm run courts:verify'],
  ])('stops at %j with a message, and 3', async (args, message) => {
    const { code, stdout, stderr } = await verify(args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });
});
