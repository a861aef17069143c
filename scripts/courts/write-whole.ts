import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Stop } from '../command/stop.ts';

/** Writes a file wholly or not at all: to a file beside it first, which then takes its name. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Stop(`cannot write ${path}: ${error instanceof Error ? error.message : error}`);
  }
}
