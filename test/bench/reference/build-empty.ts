import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The floor: an extension whose one content script holds nothing but a comment. */
export async function buildEmpty(folder: string, matches: string[]): Promise<string> {
  const manifest = {
    manifest_version: 3,
    name: 'Reference: empty',
    version: '1.0.0',
    content_scripts: [{ matches, js: ['empty.js'] }],
  };
  await copyFile(join(import.meta.dirname, 'empty/empty.js'), join(folder, 'empty.js'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
