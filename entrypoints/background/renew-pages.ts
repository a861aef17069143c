import browser from 'webextension-polyfill';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { type PageKind, readAddress } from '../../lib/page/index.ts';
import { bringScript, DETECTOR_SCRIPT, GATE_SCRIPT } from './bring-script.ts';

/** Pages that get no script at all, whatever the version. */
const LEFT_ALONE: readonly PageKind[] = ['public', 'court-website', 'other'];

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

async function renewPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: COURT_PAGES });
  for (const { id, url, discarded } of tabs) {
    const script = url === undefined ? null : scriptFor(new URL(url));
    if (id !== undefined && script && !discarded) void bringScript(id, script); // a discarded page loads anew anyway
  }
}

/** The script that the manifest puts on such a page. */
function scriptFor(url: URL): string | null {
  const { kind } = readAddress(url).page;
  if (LEFT_ALONE.includes(kind)) return null;
  return kind === 'signed-in' ? GATE_SCRIPT : DETECTOR_SCRIPT;
}
