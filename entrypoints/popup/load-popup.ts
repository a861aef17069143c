import browser from 'webextension-polyfill';
import type { Clock } from '../../lib/courts/index.ts';
import { type Report, readAddress } from '../../lib/page/index.ts';
import type { Message } from '../../lib/protocol.ts';
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

/** What the tab's page shows, from its content script; from its address where there is none. */
async function reportOfTab(): Promise<Report> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) {
    const message: Message = { type: 'what-page' };
    const report = await browser.tabs.sendMessage(tab.id, message).catch(() => null);
    if (report) return report as Report;
  }
  return reportOfAddress(tab?.url ?? 'about:blank');
}
