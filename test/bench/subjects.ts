import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { ORIGIN } from '../browser/firefox/preferences.ts';
import type { BrowserName } from './browser.ts';
import { extensionId } from './extension-id.ts';
import { pagesOf, readManifest } from './manifest.ts';
import { buildCard } from './reference/build-card.ts';
import { buildEmpty } from './reference/build-empty.ts';

export const SUBJECTS = ['empty', 'card', 'signpost'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** One extension under measurement. */
export interface Subject {
  name: SubjectName;
  /** The unpacked extension. */
  folder: string;
  /** What the addresses of its files begin with, the slash included. */
  origin: string;
  /** The element that it shows on a page, by tag name. */
  element: string | undefined;
}

/** WXT's names of the builds. */
const BUILDS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Finds or builds the three extensions; the two references run on every page that signpost may run on. */
export async function prepareSubjects(
  browser: BrowserName,
  root: string,
  temp: string,
  given?: string,
): Promise<Subject[]> {
  const kind = BUILDS[browser];
  const signpost = given ? resolve(given) : join(root, `.output/${kind}-mv3`);
  if (!given && !existsSync(join(signpost, 'manifest.json'))) await build({ root, browser: kind });
  const matches = pagesOf(await readManifest(signpost));
  if (matches.length === 0) throw new Error(`${signpost} may run on no page: there is nothing to measure.`);
  const folders = { empty: join(temp, `${browser}-empty`), card: join(temp, `${browser}-card`) };
  await mkdir(folders.empty, { recursive: true });
  const subject = async (name: SubjectName, folder: string, element?: string): Promise<Subject> => ({
    name,
    folder,
    origin: await originOf(browser, folder),
    element,
  });
  return [
    await subject('empty', await buildEmpty(kind, folders.empty, matches)),
    await subject('card', await buildCard(kind, folders.card, matches), 'ecf-card'),
    await subject('signpost', signpost, 'ecf-signpost'),
  ];
}

async function originOf(browser: BrowserName, folder: string): Promise<string> {
  if (browser === 'firefox') return `${ORIGIN}/`; // each is alone in its Firefox, under the same ID
  const { key } = await readManifest(folder);
  return `chrome-extension://${extensionId(folder, key)}/`;
}
