import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import { type Copy, copyExtension, edit } from './copy-extension.ts';
import type { Courts } from './open-chromium.ts';

/** What Chromium is started with, so that it lets itself be told to update an unpacked extension. */
export const UPDATABLE = ['--enable-unsafe-extension-debugging'];

/** A copy of the built extension with another version in its manifest. */
export function extensionOfVersion(extension: string, version: string): Promise<Copy> {
  return copyExtension(extension, (folder) => setVersion(folder, version));
}

/**
 * Puts another version in the place of the one that runs, as an update does: the manifest in the folder is another, and
 * the browser installs it over the old one. Gives the worker of the new version.
 */
export async function updateTo({ context }: Courts, { folder }: Copy, version: string): Promise<Worker> {
  await setVersion(folder, version);
  const browser = context.browser();
  if (!browser) throw new Error('This browser takes no commands.');
  const session = await browser.newBrowserCDPSession();
  const [next] = await Promise.all([
    context.waitForEvent('serviceworker'),
    // Playwright's types do not have this command of the DevTools protocol yet.
    session.send('Extensions.loadUnpacked' as never, { path: folder } as never),
  ]);
  await session.detach();
  return next;
}

function setVersion(folder: string, version: string): Promise<void> {
  return edit(join(folder, 'manifest.json'), (text) => JSON.stringify({ ...JSON.parse(text), version }));
}
