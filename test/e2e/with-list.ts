import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court, CourtList } from '../../lib/courts/index.ts';
import { type Copy, copyExtension, edit } from '../browser/copy-extension.ts';

/**
 * The list as the built scripts carry it: JSON text in a template, which begins with its day and its feed's address (the
 * counties have a day too).
 */
const LIST = /(?<=JSON\.parse\(`)\{"feedDay":"\d{4}-\d\d-\d\d","feed":.*?(?=`\))/s;

/** Copies the built extension, with the same code and with another list in it. */
export function withList(extension: string, how: (courts: Court[]) => Court[]): Promise<Copy> {
  const list: CourtList = { ...bundledCourts, courts: how(bundledCourts.courts) };
  const inTemplate = JSON.stringify(list).replace(/[\\`]|\$\{/g, '\\$&');
  return copyExtension(extension, async (folder) => {
    const chunks = (await readdir(join(folder, 'chunks'))).filter((name) => name.endsWith('.js'));
    let changed = 0;
    for (const script of ['background.js', ...chunks.map((name) => join('chunks', name))]) {
      await edit(join(folder, script), (text) => {
        if (!LIST.test(text)) return text;
        changed += 1;
        return text.replace(LIST, () => inTemplate);
      });
    }
    // The background has one, and a chunk that popup and guide share.
    if (changed < 2) throw new Error(`The built extension has ${changed} court lists in its scripts.`);
  });
}
