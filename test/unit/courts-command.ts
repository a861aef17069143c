import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMAND = join(ROOT, 'scripts', 'courts.ts');

export const COMMITTED_LIST = join(ROOT, 'lib', 'courts', 'courts.json');
export const HISTORY = join(ROOT, 'scripts', 'courts', 'history.tsv');
/** The feed from which the committed list was made; it is not part of the repository. */
export const SHARED_FEED = join(ROOT, '..', 'shared', 'courts', 'pacer-court-lookup-2023-01-10.json');

/** What stands in the out file before the command runs. */
export const BEFORE = 'the list before\n';

/** Two good entries, as the feed writes them. */
export const CACDC = {
  court_id: 'CACDC',
  title: 'California Central District Court',
  type: 'District',
  circuit: '09',
  login_url: 'https://ecf.cacd.uscourts.gov',
  help_desk: [{ courtId: 'CACDC', phone: '213-894-0242', division: 'All divisions' }],
};
export const AKBK = {
  court_id: 'AKBK',
  title: 'Alaska Bankruptcy Court',
  type: 'Bankruptcy',
  circuit: '09',
  login_url: 'https://ecf.akb.uscourts.gov',
};

export function feedText(...data: unknown[]): string {
  return JSON.stringify({ meta: { last_updated: 'Tue, 10 Jan 2023 06:10:05 -0500' }, data });
}

/** A list that has the named courts and little else, for `--against`. */
export function listOf(...ids: string[]): string {
  const courts = ids.map((id) => ({
    ...{ id, code: 'cacd', name: id, short: id, kind: 'district', circuit: '09', states: [] },
    ...{ zone: 'UTC', hosts: ['ecf.cacd.uscourts.gov'], phones: [], history: [] },
  }));
  return JSON.stringify({ feedDay: '2022-11-27', feed: 'https://pacer.uscourts.gov/data.json', courts });
}

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  /** The out file afterwards. */
  out: string;
  /** Names of all files in the folder of the out file afterwards. */
  files: string[];
}

/** Files of a run; `feed` and `history` are their texts, and `args` are further arguments. */
export interface Given {
  feed?: string | Uint8Array;
  history?: string;
  against?: string;
  args?: string[];
}

/** Runs the command in a folder of its own, on two good courts without history unless told otherwise. */
export async function runCourts(given: Given = {}): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'courts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { feed = feedText(AKBK, CACDC), history = 'court_id\tnextgen_date\tstatus\n' } = given;
  const { against = listOf('AKBK', 'CACDC'), args = [] } = given;
  const path = (name: string) => join(folder, name);
  await writeFile(path('feed.json'), feed);
  await writeFile(path('history.tsv'), history);
  await writeFile(path('against.json'), against);
  await writeFile(path('out.json'), BEFORE);

  const files = ['--from', 'feed.json', '--history', 'history.tsv', '--against', 'against.json'];
  const result = await execute(folder, [...files, '--out', 'out.json', ...args]);
  return { ...result, out: await readFile(path('out.json'), 'utf8'), files: (await readdir(folder)).sort() };
}

/** Compiled code of the command, kept for one test file: half of a run's time is compiling. */
const COMPILED = mkdtempSync(join(tmpdir(), 'courts-compiled-'));
afterAll(() => rm(COMPILED, { recursive: true, force: true }));

/** How long a test that runs the command may take; a machine under load is slow to start processes. */
export const SLOW = { timeout: 60_000 };

function execute(cwd: string, args: string[]): Promise<Pick<Run, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
    execFile(process.execPath, [COMMAND, ...args], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}
