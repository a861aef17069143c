import { expect, type Page } from '@playwright/test';
import { SOON } from './ask-page.ts';

/**
 * Resolves when the page's document is complete. Asks the document itself: where a page redirects while it loads,
 * Playwright now and then loses count of load events and would wait for ever.
 */
export async function loaded(page: Page): Promise<void> {
  await expect(async () => {
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
  }).toPass({ ...SOON, timeout: 30_000 });
}
