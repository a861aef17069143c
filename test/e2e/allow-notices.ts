import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDay } from '../../lib/courts/index.ts';

/** A copy of the built extension. */
export interface Copy {
  folder: string;
  drop(): Promise<void>;
}

/**
 * Copies the built extension, with the same code, for what a headless browser and today's list do not give: in the
 * copy's manifest leave to show notices is not optional (nobody is there to press “Allow”), and its list announces a
 * move of one court.
 */
export async function allowNotices(extension: string, court: string, day: IsoDay): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-notices-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(extension, folder, { recursive: true });
    await edit(join(folder, 'manifest.json'), (text) => {
      const { optional_permissions, permissions, ...rest } = JSON.parse(text);
      return JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] });
    });
    await edit(join(folder, 'background.js'), (text) => announce(text, court, day));
    return { folder, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function edit(file: string, how: (text: string) => string): Promise<void> {
  await writeFile(file, how(await readFile(file, 'utf8')));
}

/** Puts a move at the end of a court's history, in the list that the built script carries. */
function announce(script: string, court: string, day: IsoDay): string {
  const history = new RegExp(`(\\bid["']?:["'\`]${court}["'\`],.*?\\bhistory["']?:\\[.*?\\})\\]`, 's');
  if (!history.test(script)) throw new Error(`The built background.js has no history of ${court}.`);
  const move = JSON.stringify({ system: 'other', certainty: 'scheduled', day });
  return script.replace(history, (_all, before) => `${before},${move}]`);
}
