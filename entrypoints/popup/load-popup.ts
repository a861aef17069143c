import browser from 'webextension-polyfill';
import type { Clock } from '../../lib/courts/index.ts';
import { type Report, readAddress, readPage, type Seen } from '../../lib/page/index.ts';
import { DETECTOR } from '../../lib/protocol.ts';
import { OVERLAY_SETTINGS, type OverlaySettings, PREVIEW_DATE, read } from '../../lib/store/index.ts';

/** All that the popup shows rests on this. */
export interface PopupState {
  report: Report;
  clock: Clock;
  overlay: OverlaySettings;
  /** Keys of stored items that could not be used. */
  broken: string[];
}

/** Reads the page and the stored settings. `popup.html?url=ADDRESS` is for that address, else it is for the tab. */
export async function loadPopup(self: URL): Promise<PopupState> {
  const asked = self.searchParams.get('url');
  const [report, preview, overlay] = await Promise.all([
    asked === null ? reportOfTab() : reportOfAddress(asked),
    read(PREVIEW_DATE),
    read(OVERLAY_SETTINGS),
  ]);
  return {
    report,
    clock: { now: Date.now(), preview: preview.value },
    overlay: overlay.value,
    broken: [preview.broken, overlay.broken].filter((key) => key !== null),
  };
}

function reportOfAddress(address: string): Report {
  const url = URL.parse(address) ?? URL.parse(`https://${address}`);
  return readAddress(url ?? new URL('about:blank'));
}

/** What the tab's page shows, as its detecting script saw it; from its address where there is none. */
async function reportOfTab(): Promise<Report> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) {
    const [found] = await browser.scripting
      .executeScript({ target: { tabId: tab.id }, func: lookInPage, args: [DETECTOR] })
      .catch(() => []);
    const sight = found?.result as Sight | null | undefined;
    if (sight) return readPage(new URL(sight.address), sight.seen);
  }
  return reportOfAddress(tab?.url ?? 'about:blank');
}

interface Sight {
  address: string;
  seen: Seen;
}

/** Runs in the page, so it stands for itself: what the detecting script saw, where there is one. */
function lookInPage(detector: string): unknown {
  const found = (globalThis as unknown as Record<string, { seen: unknown } | undefined>)[detector];
  return found ? { address: location.href, seen: found.seen } : null;
}
