import { violationsOn } from '../browser/axe.ts';
import { openFolds } from '../browser/open-folds.ts';
import { expect, test } from './guide-fixtures.ts';
import { guideLooks } from './guide-looks.ts';

test.use({ language: 'es' });

guideLooks();

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';

test('the popup speaks Spanish, says so to screen readers, and fits', async ({ page, courts }) => {
  await page.setViewportSize({ width: 340, height: 640 });
  await page.goto(`${courts.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[data-page] .headline')).toHaveText('Use su propia cuenta PACER');
  for (const summary of await page.locator('summary').all()) await summary.click();
  const cut = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    parts: [...document.querySelectorAll('main *')]
      .filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
      )
      .map((each) => each.outerHTML.slice(0, 90)),
    outside: [...document.querySelectorAll('main *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((each) => each.outerHTML.slice(0, 90)),
  }));
  expect(cut).toEqual({ width: 340, parts: [], outside: [] });
  expect(await violationsOn(page)).toEqual([]);
});

test('the overlay speaks Spanish on an English page, and says so', async ({ page, overlay, worker }) => {
  await page.goto(CACD);
  await expect(overlay).toHaveAttribute('lang', 'es');
  await expect(overlay.locator('.headline')).toHaveText('Use su propia cuenta PACER');
  await openFolds(overlay);
  await expect(overlay.locator('[data-section="link"] li').first()).toBeVisible();
  const cut = () =>
    overlay.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('.card, .card *') ?? [])]
        .filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
        )
        .map((each) => each.outerHTML.slice(0, 90)),
    );
  await expect.poll(cut).toEqual([]);
  expect(await violationsOn(page, 'ecf-signpost')).toEqual([]);
  const title = () =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
    }, CACD);
  await expect.poll(title).toContain('Cuenta PACER');
});
