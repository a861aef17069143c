import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Courts, Extension } from '../browser/courts.ts';
import { loaded } from '../browser/loaded.ts';
import { test as base, expect } from './fixtures.ts';
import { popupFor } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const NYSD = 'https://ecf.nysd.uscourts.gov/cgi-bin/ShowIndex.pl';

/** A browser of its own for each test, for what is withdrawn is withdrawn from all of it. */
const test = base.extend<{ own: Courts; tab: Page }>({
  own: async ({ open }, use) => {
    const courts = await open();
    await use(courts);
    await courts.close();
  },
  tab: async ({ own }, use) => use(await own.context.newPage()),
});

const note = (page: Page) => page.locator('.access');
const overlayIn = (page: Page) => page.locator('ecf-signpost');
const button = (worker: Extension) =>
  worker.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const nothingWrong = async (page: Page) =>
  expect((await new AxeBuilder({ page }).include('.access').analyze()).violations).toEqual([]);

test('sites that a person withdraws are noticed and explained; one press in the popup, and open pages have their overlay again', async ({
  own,
  tab,
}) => {
  const open = await own.context.newPage();
  await open.goto(CACD);
  await expect(overlayIn(open).locator('.card')).toBeVisible();
  expect(await button(own.worker)).toEqual(['', 'ECF Signpost']);

  await own.withdrawSites();
  await expect
    .poll(() => button(own.worker))
    .toEqual(['!', 'ECF Signpost: the browser keeps it from the courts’ pages. Open it to see what to do.']);
  const silent = await own.context.newPage();
  await silent.goto(NYSD);
  await loaded(silent);

  await tab.goto(popupFor(own.origin, CACD));
  await expect(note(tab)).toContainText('It may not see these sites now');
  await expect(note(tab)).toContainText('uscourts.gov');
  await expect(note(tab)).toContainText('ca9.fedcourts.us');
  await expect(tab.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
  await nothingWrong(tab);
  await expect(overlayIn(silent)).toHaveCount(0);

  await own.allowSites(() => note(tab).getByRole('button').click());
  await expect(note(tab)).toHaveCount(0);
  await expect(overlayIn(silent).locator('.card')).toBeVisible();
  await expect(overlayIn(silent)).toHaveAttribute('data-court', 'NYSDC');
  await expect(overlayIn(open).locator('.card')).toBeVisible();
  await expect(overlayIn(open)).toHaveCount(1);
  await expect.poll(() => button(own.worker)).toEqual(['', 'ECF Signpost']);
});

test('the settings page says it while it is open, in the person’s language, and asks by keyboard', async ({
  own,
  tab,
}) => {
  await tab.goto(`${own.origin}/options.html`);
  await tab.locator('select[name=language]').selectOption('es');
  await expect(tab.locator('html')).toHaveAttribute('lang', 'es');
  await expect(note(tab)).toHaveCount(0);
  await own.withdrawSites();
  await expect(note(tab)).toContainText('Ahora no puede ver estos sitios');
  await nothingWrong(tab);
  await own.allowSites(async () => {
    await note(tab).getByRole('button').focus();
    await tab.keyboard.press('Enter');
  });
  await expect(note(tab)).toHaveCount(0);
});

test('where the browser says no, it is said what a person can do', async ({ own, tab }) => {
  await own.withdrawSites();
  await tab.goto(popupFor(own.origin, CACD));
  await tab.evaluate(() => {
    const no = { value: () => Promise.resolve(false) };
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    Object.defineProperty(api.permissions, 'request', no);
  });
  await note(tab).getByRole('button').click();
  await expect(note(tab).getByRole('status')).toContainText('The browser did not give them.');
  await expect(note(tab)).toBeVisible();
  await nothingWrong(tab);
});
