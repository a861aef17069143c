import type { Page } from '@playwright/test';
import type { Extension } from '../browser/courts.ts';

/** Address of the popup for an address. */
export const popupFor = (origin: string, address: string): string =>
  `${origin}/popup.html?url=${encodeURIComponent(address)}`;

/** The popup's verdict. */
export const verdictOf = (page: Page) => page.locator('[data-page]');

/** One of the popup's panels: `list`, `ask`, `seen`, `day`. */
export const panelOf = (page: Page, name: string) => page.locator(`[data-panel=${name}]`);

/** Opens a panel, if it is not open already, and gives it. */
export async function openPanel(page: Page, name: string) {
  const panel = panelOf(page, name);
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  return panel;
}

/** The search of the popup itself: a frame that was kept has one too, which takes nothing. */
export const searchIn = (page: Page) => page.locator('#page:not([inert]) input[type=search]');

/** Opens all that can be opened. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('#page:not([inert]) main').waitFor(); // before that, nothing is there to be opened
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** An item of the extension's storage, read in its own page: that works whether its worker runs or not. */
export const storedIn = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

/** Stores items from the extension's own page. */
export const storeIn = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((values) => chrome.storage.local.set(values), items);

/** All that the extension keeps beyond a session, on this device and synced. */
export const everythingIn = (worker: Extension) =>
  worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    sync: await chrome.storage.sync.get(null),
  }));
