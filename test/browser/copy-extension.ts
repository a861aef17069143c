import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension. */
export interface Copy {
  folder: string;
  drop(): Promise<void>;
}

/** Copies the built extension and changes something in the copy. */
export async function copyExtension(
  extension: string,
  change: (folder: string) => Promise<void>,
): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-copy-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(extension, folder, { recursive: true });
    await change(folder);
    return { folder, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

export async function edit(file: string, how: (text: string) => string): Promise<void> {
  await writeFile(file, how(await readFile(file, 'utf8')));
}
