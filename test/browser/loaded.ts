import type { Page } from '@playwright/test';

/**
 * Resolves when the page's document is complete. Asks the document itself: where a page redirects while it loads,
 * Playwright now and then loses count of load events and would wait for ever.
 */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
}
