import type { Page } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import type { Extension } from '../browser/courts.ts';
import { expect, test } from './guide-fixtures.ts';

const OPEN = { version: 1, person: { task: 'file', filer: 'cja' }, courts: { CACDC: {}, '09CA': {} } };
export const END = {
  version: 1,
  person: { task: 'file', filer: 'attorney', account: 'shared' },
  courts: { CACDC: {} },
};

export const store = (worker: Extension, readiness: object) =>
  worker.evaluate((all) => chrome.storage.local.set({ readiness: all }), readiness);

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *:not(.visually-hidden):not(.visually-hidden *)')]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => each.outerHTML.slice(0, 90));
  });

/** What must hold of the guide's looks in every language. */
export function guideLooks(): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the guide, ${colorScheme}, with everything open`, async ({
      guide,
      worker,
      courts,
    }) => {
      test.setTimeout(180_000); // axe looks at every word of a long page
      const { page } = guide;
      await courts.show(page, { colorScheme });
      await store(worker, OPEN);
      await guide.open('?court=CACDC');
      await openAll(page);
      expect(await violationsOn(page)).toEqual([]);
      await store(worker, END);
      await expect(guide.end).toBeVisible();
      expect(await violationsOn(page, '.flow')).toEqual([]);
      await page.locator('.view input').nth(1).check();
      expect(await violationsOn(page, '.flow')).toEqual([]);
    });
  }

  test('a window of 320 pixels shows it all without scrolling sideways', async ({ guide, worker }) => {
    await guide.page.setViewportSize({ width: 320, height: 640 });
    for (const readiness of [OPEN, END]) {
      await store(worker, readiness);
      await guide.open('?court=CACDC');
      await openAll(guide.page);
      expect(await tooWide(guide.page)).toEqual([]);
      expect(await guide.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
}
