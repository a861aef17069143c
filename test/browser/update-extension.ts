import { join } from 'node:path';
import { type Copy, copyExtension, edit } from './copy-extension.ts';
import type { Courts, Extension } from './courts.ts';

/** A copy of the built extension with another version in its manifest. */
export function extensionOfVersion(extension: string, version: string): Promise<Copy> {
  return copyExtension(extension, (folder) => setVersion(folder, version));
}

/**
 * Puts another version in the place of the one that runs, as an update does: the manifest in the folder is another, and
 * the browser installs it over the old one. Gives the new version.
 */
export async function updateTo(courts: Courts, copy: Copy, version: string): Promise<Extension> {
  await setVersion(copy.folder, version);
  return courts.update(copy);
}

function setVersion(folder: string, version: string): Promise<void> {
  return edit(join(folder, 'manifest.json'), (text) => JSON.stringify({ ...JSON.parse(text), version }));
}
