import { join } from 'node:path';
import type { IsoDay } from '../../lib/courts/index.ts';
import { type Copy, copyExtension, edit } from '../browser/copy-extension.ts';

/**
 * Copies the built extension, with the same code, for what a headless browser and today's list do not give: in the
 * copy's manifest leave to show notices is not optional (nobody is there to press “Allow”), and its list announces a
 * move of one court.
 */
export function allowNotices(extension: string, court: string, day: IsoDay): Promise<Copy> {
  return copyExtension(extension, async (folder) => {
    await edit(join(folder, 'manifest.json'), (text) => {
      const { optional_permissions, permissions, ...rest } = JSON.parse(text);
      return JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] });
    });
    await edit(join(folder, 'background.js'), (text) => announce(text, court, day));
  });
}

/** Puts a move at the end of a court's history, in the list that the built script carries. */
function announce(script: string, court: string, day: IsoDay): string {
  const history = new RegExp(`(\\bid["']?:["'\`]${court}["'\`],.*?\\bhistory["']?:\\[.*?\\})\\]`, 's');
  if (!history.test(script)) throw new Error(`The built background.js has no history of ${court}.`);
  const move = JSON.stringify({ system: 'other', certainty: 'scheduled', day });
  return script.replace(history, (_all, before) => `${before},${move}]`);
}
