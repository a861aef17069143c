import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { extensionId } from './extension-id.ts';
import { pagesOf, readManifest } from './manifest.ts';
import { buildCard } from './reference/build-card.ts';
import { buildEmpty } from './reference/build-empty.ts';

export type SubjectName = 'empty' | 'card' | 'signpost';

/** One extension under measurement. */
export interface Subject {
  name: SubjectName;
  /** The unpacked extension. */
  folder: string;
  id: string;
  /** The element that it shows on a page, by tag name. */
  element: string | undefined;
}

/** Finds or builds the three extensions; the two references run on every page that signpost may run on. */
export async function prepareSubjects(root: string, temp: string, given?: string): Promise<Subject[]> {
  const signpost = given ? resolve(given) : join(root, '.output/chrome-mv3');
  if (!given && !existsSync(join(signpost, 'manifest.json'))) await build({ root, browser: 'chrome' });
  const matches = pagesOf(await readManifest(signpost));
  if (matches.length === 0) throw new Error(`${signpost} may run on no page: there is nothing to measure.`);
  const folders = { empty: join(temp, 'empty'), card: join(temp, 'card') };
  await mkdir(folders.empty, { recursive: true });
  return [
    await subject('empty', await buildEmpty(folders.empty, matches), undefined),
    await subject('card', await buildCard(folders.card, matches), 'ecf-card'),
    await subject('signpost', signpost, 'ecf-signpost'),
  ];
}

async function subject(name: SubjectName, folder: string, element: string | undefined): Promise<Subject> {
  const { key } = await readManifest(folder);
  return { name, folder, id: extensionId(folder, key), element };
}
