import type { Page } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import type { Extension } from '../browser/courts.ts';
import { loaded } from '../browser/loaded.ts';
import { expect, inOwnBrowser } from './fixtures.ts';
import { popupFor } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const NYSD = 'https://ecf.nysd.uscourts.gov/cgi-bin/ShowIndex.pl';

const test = inOwnBrowser();
test.afterEach(({ courts }) => courts.giveSites());

const note = (page: Page) => page.locator('.access');
const overlayIn = (page: Page) => page.locator('ecf-signpost');
const button = (worker: Extension) =>
  worker.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})]);
const nothingWrong = async (page: Page) => expect(await violationsOn(page, '.access')).toEqual([]);

test('sites that a person withdraws are noticed and explained; one press in the popup, and open pages have their overlay again', async ({
  courts,
  context,
  page: tab,
  worker,
}) => {
  const open = await context.newPage();
  await open.goto(CACD);
  await expect(overlayIn(open).locator('.card')).toBeVisible();
  expect(await button(worker)).toEqual(['', 'ECF Signpost']);

  await courts.withdrawSites();
  await expect
    .poll(() => button(worker))
    .toEqual(['!', 'ECF Signpost: the browser keeps it from the courts’ pages. Open it to see what to do.']);
  const silent = await context.newPage();
  await silent.goto(NYSD);
  await loaded(silent);

  await tab.goto(popupFor(courts.origin, CACD));
  await expect(note(tab)).toContainText('It may not see these sites now');
  await expect(note(tab)).toContainText('uscourts.gov');
  await expect(note(tab)).toContainText('ca9.fedcourts.us');
  await expect(tab.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
  await nothingWrong(tab);
  await expect(overlayIn(silent)).toHaveCount(0);

  await courts.allowSites(() => note(tab).getByRole('button').click());
  await expect(note(tab)).toHaveCount(0);
  await expect(overlayIn(silent).locator('.card')).toBeVisible();
  await expect(overlayIn(silent)).toHaveAttribute('data-court', 'NYSDC');
  await expect(overlayIn(open).locator('.card')).toBeVisible();
  await expect(overlayIn(open)).toHaveCount(1);
  await expect.poll(() => button(worker)).toEqual(['', 'ECF Signpost']);
  await open.close();
  await silent.close();
});

test('the settings page says it while it is open, in the person’s language, and asks by keyboard', async ({
  courts,
  page: tab,
}) => {
  await tab.goto(`${courts.origin}/options.html`);
  await tab.locator('select[name=language]').selectOption('es');
  await expect(tab.locator('html')).toHaveAttribute('lang', 'es');
  await expect(note(tab)).toHaveCount(0);
  await courts.withdrawSites();
  await expect(note(tab)).toContainText('Ahora no puede ver estos sitios');
  await nothingWrong(tab);
  await courts.allowSites(async () => {
    await note(tab).getByRole('button').focus();
    await tab.keyboard.press('Enter');
  });
  await expect(note(tab)).toHaveCount(0);
});

test('where the browser says no, it is said what a person can do', async ({ courts, page: tab }) => {
  await courts.withdrawSites();
  await tab.goto(popupFor(courts.origin, CACD));
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
