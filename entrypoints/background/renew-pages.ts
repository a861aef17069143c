import browser from 'webextension-polyfill';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { isSilent, readAddress } from '../../lib/page/index.ts';
import { bringScript, DETECTOR_SCRIPT, GATE_SCRIPT } from './bring-script.ts';

/**
 * Has this version take over the open court pages, once it is installed or updated. Chromium leaves in them the scripts
 * of the version before, which reach nobody any more; the first card of this version takes the old one's place. Firefox
 * does the same by itself.
 */
export function watchInstalls(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void renewPages();
  });
}

/** Brings this version's scripts into the open court pages that the browser lets it see. */
export async function renewPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: COURT_PAGES });
  for (const { id, url, discarded } of tabs) {
    const script = url === undefined ? null : scriptFor(new URL(url));
    if (id !== undefined && script && !discarded) void bringScript(id, script); // a discarded page loads anew anyway
  }
}

/** The script that the manifest puts on such a page; null for those that it leaves alone. */
function scriptFor(url: URL): string | null {
  const { kind } = readAddress(url).page;
  if (kind === 'signed-in') return GATE_SCRIPT;
  return isSilent(kind) ? null : DETECTOR_SCRIPT;
}
