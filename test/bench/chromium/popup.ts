import type { BrowserContext, Page } from '@playwright/test';
import { type Opening, popupAddress, watchOpening } from '../popup.ts';
import type { Subject } from '../subjects.ts';

/** Gives the page of a popup to some work, and closes it. */
export async function withPopup<T>(
  context: BrowserContext,
  subject: Subject,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchOpening);
    await page.goto(popupAddress(subject));
    return await work(page);
  } finally {
    await page.close();
  }
}

export function openPopup(context: BrowserContext, subject: Subject): Promise<Opening> {
  return withPopup(context, subject, (page) => page.evaluate(() => window.ecfOpening));
}

export function stopClock(context: BrowserContext, subject: Subject): Promise<number[]> {
  return withPopup(context, subject, (page) =>
    page.evaluate(async () => {
      const alarms = await chrome.alarms.getAll();
      await chrome.alarms.clearAll();
      return alarms.flatMap(({ periodInMinutes }) => periodInMinutes ?? []);
    }),
  );
}

export async function storeItems(
  context: BrowserContext,
  subject: Subject,
  items: Record<string, unknown>,
): Promise<void> {
  await withPopup(context, subject, (page) =>
    page.evaluate(async (given) => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
      await chrome.storage.local.set(given);
    }, items),
  );
}
