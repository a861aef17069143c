/** Writes the files by which an administrator hands out a policy: `npm run policy -- --help`. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { bundledCourts } from '../lib/courts/bundled.ts';
import {
  checkInstall,
  FileProblem,
  type Found,
  type MadeFile,
  madeFiles,
  pathOf,
  readFiles,
} from '../lib/policy/files/index.ts';
import { type PolicyProblem, readPolicy } from '../lib/policy/index.ts';
import { speaker } from '../lib/words/index.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { type Options, readOptions, USAGE } from './policy/options.ts';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);
  const found = await readAll(options.files);
  const deployment = deploymentOf(found, options);
  for (const left of found.foreign) console.warn(`policy: not taken over: ${left}`);
  const written = await writeAll(madeFiles(deployment), options.out);
  console.log(`Written to ${relative(process.cwd(), options.out) || '.'}:\n${written.join('\n')}`);
}

async function readAll(paths: readonly string[]): Promise<Found> {
  const given = paths.map(async (path) => {
    const bytes = await readFile(path).catch((error: Error) => {
      throw new Stop(`${path}: cannot be read (${error.message}).`);
    });
    return { name: basename(path), bytes: new Uint8Array(bytes) };
  });
  const files = await Promise.all(given);
  try {
    return readFiles(files);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Stop(`${paths.join(', ')}: ${speaker('en')(error.words)}`);
  }
}

/** The policy with the install; what is said in the call goes before what a file says. */
function deploymentOf(found: Found, { id, install: said }: Options) {
  const known = new Set(bundledCourts.courts.map((court) => court.id));
  const { policy, problems } = readPolicy(found.policy ?? {}, (court) => known.has(court));
  const folder = said === null ? (found.folder ?? null) : said === 'store' ? null : said;
  const { install, problems: wrong } = checkInstall({
    id: id ?? found.id ?? '',
    own: folder !== null,
    folder: folder ?? '',
  });
  const all = [...wrong.map(asOption), ...problems];
  if (!install || all.length > 0) {
    const lines = all.map(
      ({ path, found: what, expected }) => `  ${path}: found ${what}, expected ${expected}`,
    );
    throw new Stop([`${all.length === 1 ? '1 mistake' : `${all.length} mistakes`}:`, ...lines].join('\n'));
  }
  return { policy, install };
}

/** What the builder has as a field, the command has as an option. */
function asOption(problem: PolicyProblem): PolicyProblem {
  return { ...problem, path: problem.path === 'install.id' ? '--id' : '--install' };
}

async function writeAll(files: readonly MadeFile[], out: string): Promise<string[]> {
  for (const file of files) {
    const path = join(out, pathOf(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
  return files.map((file) => `  ${pathOf(file)}`);
}

await runCommand('policy', main);
