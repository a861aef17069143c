import browser from 'webextension-polyfill';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { DETECTOR, type DetectorWorld } from '../../lib/protocol.ts';
import { migrate, type Settings } from '../../lib/settings/index.ts';
import { SETTINGS_KEY } from '../../lib/store/index.ts';

/** Keeps open court pages at what the person has set: what is changed on one surface shows on all. */
export function watchSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change && shownBy(change.oldValue) !== shownBy(change.newValue)) void refreshPages();
  });
}

/** What of the settings open pages show. Whether the overlay is collapsed is each page's own. */
function shownBy(stored: unknown): string {
  const { where, position, size, language, hiddenCourts }: Settings = migrate({ settings: stored }).settings;
  return JSON.stringify({ where, position, size, language, hiddenCourts });
}

/** Has the detecting script of every open court page ask once more. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: COURT_PAGES });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askAgain(id))));
}

/** Has the detecting script of a tab's page, where there is one, ask once more. */
export async function askAgain(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: refresh, args: [DETECTOR] })
    .catch(() => {}); // the page went away meanwhile
}

/** Runs in the page, so it stands for itself. */
function refresh(detector: typeof DETECTOR): void {
  (globalThis as DetectorWorld)[detector]?.refresh();
}
