import browser from 'webextension-polyfill';
import { withheldOf } from '../../lib/access/index.ts';
import { showWithheld } from './badge.ts';
import { dropKept } from './kept.ts';
import { renewPages } from './renew-pages.ts';
import { currentSay } from './say.ts';

/**
 * Notices when the courts' sites are withdrawn from the extension, or given back: the toolbar button says so, and open
 * court pages that are given back have their overlay at once. To be called while the background starts.
 */
export function watchAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length === 0) return;
    void dropKept();
    void tellAccess();
    void renewPages();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length === 0) return;
    void dropKept();
    void tellAccess();
  });
  void tellWithheld();
}

/** A background that starts has nothing to take back, for whoever gives sites wakes it: mostly it asks, and that is all. */
async function tellWithheld(): Promise<void> {
  if (await isWithheld()) await tellAccess();
}

async function isWithheld(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return withheldOf(origins).length > 0;
}

async function tellAccess(): Promise<void> {
  await showWithheld(await isWithheld(), await currentSay());
}
