import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../command/stop.ts';
import { checksums } from './checksums.ts';

const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes the files and their checksums to a folder that is new, empty, or holds an earlier release, which goes.
 * Throws `Stop` where the folder has anything else in it, and leaves it as it is.
 */
export async function writeOut(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
  await requireOurs(folder);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of [...files, [CHECKSUMS, checksums(files)] as const]) {
      await writeFile(join(folder, name), bytes);
    }
  } catch (error) {
    throw new Stop(`${folder} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Throws `Stop` where a folder has anything in it that no earlier release left there. */
export async function requireOurs(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Stop(`${folder} cannot be used: ${error.message}`);
  });
  const sums = await readFile(join(folder, CHECKSUMS), 'utf8').catch(() => '');
  const ours = new Set([CHECKSUMS, ...sums.split('\n').map((line) => line.slice(66))]);
  const [stranger] = names.filter((name) => !ours.has(name));
  if (stranger !== undefined)
    throw new Stop(`${folder} has something else in it (${stranger}): name another folder with --out.`);
}
