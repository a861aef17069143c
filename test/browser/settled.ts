import type { Page } from '@playwright/test';
import type { Extension } from './courts.ts';
import { loaded } from './loaded.ts';

/**
 * Resolves when a page has had every chance to show an overlay. The extension runs two scripts of no effect in the
 * page, each over two frames: the first comes after the page's own content scripts, the second after whatever the
 * background did in answer to them. A page that the extension may not run on has no overlay to wait for.
 */
export async function settled(worker: Extension, page: Page): Promise<void> {
  await loaded(page);
  await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((each) => each.url === url);
    if (tab?.id === undefined) return;
    const frames = () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    for (let round = 0; round < 2; round += 1) {
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: frames }).catch(() => {});
    }
  }, page.url());
}
