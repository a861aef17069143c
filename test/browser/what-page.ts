import type { Page, Worker } from '@playwright/test';
import type { Report } from '../../lib/page/index.ts';

/**
 * Asks the detecting script in a page which page it is, as the popup does. Null where the script has nothing to say,
 * as on websites. The answer comes once the document is parsed, so it also tells that detecting is over.
 */
export async function whatPage(worker: Worker, page: Page): Promise<Report | null> {
  await page.waitForLoadState('domcontentloaded');
  return worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((each) => each.url === url);
    if (tab?.id === undefined) return null;
    return chrome.tabs.sendMessage(tab.id, { type: 'what-page' }).catch(() => null);
  }, page.url());
}
