import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension. */
export interface Copy {
  folder: string;
  drop(): Promise<void>;
}

/** Copies the built extension, with some of its files edited; a file that it does not have is made from nothing. */
export async function copyExtension(
  extension: string,
  edits: Record<string, (text: string) => string>,
): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-copy-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(extension, folder, { recursive: true });
    for (const [name, edit] of Object.entries(edits)) {
      const file = join(folder, name);
      await writeFile(file, edit(await readFile(file, 'utf8').catch(() => '')));
    }
    return { folder, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}
