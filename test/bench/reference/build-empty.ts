import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geckoSettings } from './gecko-settings.ts';

/** The floor: an extension whose one content script holds nothing but a comment, and whose popup holds one word. */
export async function buildEmpty(
  browser: 'chrome' | 'firefox',
  folder: string,
  matches: string[],
): Promise<string> {
  const manifest = {
    manifest_version: 3,
    name: 'Reference: empty',
    version: '1.0.0',
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches, js: ['empty.js'] }],
    ...geckoSettings(browser),
  };
  for (const file of ['empty.js', 'popup.html'])
    await copyFile(join(import.meta.dirname, 'empty', file), join(folder, file));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
