import type { Extension } from './courts.ts';

/** The toolbar button's badge in the tab at an address; empty where there is no such tab. */
export function badgeOf(worker: Extension, url: string): Promise<string> {
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
}
