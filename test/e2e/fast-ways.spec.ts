import type { BrowserContext, Page } from '@playwright/test';
import { loaded } from '../browser/loaded.ts';
import { expect, test } from './fixtures.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const NYSD = 'https://ecf.nysd.uscourts.gov/cgi-bin/ShowIndex.pl';
const SIGN_IN = /^https:\/\/(?:ecf\.cacd|pacer\.login)\.uscourts\.gov\//;

async function opened(context: BrowserContext, what: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page', { timeout: 30_000 }), what()]);
  return page;
}

test('the browser knows the keyword, the commands and the menu', async ({ worker }) => {
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.omnibox).toEqual({ keyword: 'ecf' });
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual(
    expect.arrayContaining([
      ['_execute_action', 'Alt+Shift+E'],
      ['toggle-overlay', 'Alt+Shift+O'],
    ]),
  );
  // To change an item that is not there would be an error.
  await expect
    .poll(() =>
      worker.evaluate(() =>
        chrome.contextMenus
          .update('which-login', {})
          .then(() => true)
          .catch(() => false),
      ),
    )
    .toBe(true);
});

test('the address bar opens the sign-in page of the first court', async ({
  context,
  worker: _emptied,
  courts,
}) => {
  const page = await opened(context, () =>
    courts.tell({ event: 'omnibox', text: 'central california', where: 'newForegroundTab' }),
  );
  await page.waitForURL(SIGN_IN, { waitUntil: 'commit' });
  await loaded(page); // closed while it is still sent on, it may hold up the browser
  await page.close();
});

test('in the same tab, where the browser says so', async ({ page, courts }) => {
  await page.goto('about:blank');
  await page.bringToFront();
  await courts.tell({ event: 'omnibox', text: 'CACDC', where: 'currentTab' });
  await page.waitForURL(SIGN_IN, { waitUntil: 'commit' });
  await loaded(page); // closed while it is still sent on, it may hold up the browser
});

test('where no court is found, the popup with its search opens', async ({
  context,
  worker: _emptied,
  courts,
}) => {
  const page = await opened(context, () =>
    courts.tell({ event: 'omnibox', text: 'qqqq', where: 'newForegroundTab' }),
  );
  await page.waitForURL(`${courts.origin}/popup.html?url=about:blank`);
  await page.close();
});

test('suggestions are given while a person types, and are what Chrome takes', async ({ worker }) => {
  const given = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((done) => {
        type Changed = { dispatch(typed: string, give: (found: never[]) => void): void };
        (chrome.omnibox.onInputChanged as unknown as Changed).dispatch('california', done);
      }),
  );
  expect(given.length).toBe(5); // the first is the default suggestion
  expect(given[0]?.description).toMatch(/^<match>.+<\/match> <dim>.+<\/dim> PACER account$/);
});

test('the menu on a link says which login it needs', async ({ context, worker: _emptied, courts }) => {
  const page = await opened(context, () => courts.tell({ event: 'menu', item: 'which-login', link: CACD }));
  await page.waitForURL(`${courts.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
  await expect(page.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
  await page.close();
});

test('a key hides the overlay on the open page, and brings it back where it was', async ({
  page,
  overlay,
  courts,
}) => {
  await page.goto(CACD);
  await expect(overlay.locator('.card')).toBeVisible();
  await courts.tell({ event: 'command', name: 'toggle-overlay' });
  await expect(overlay).toHaveCount(0);
  await page.goto(NYSD);
  await courts.tell({ event: 'command', name: 'toggle-overlay' });
  await expect(overlay.locator('.card')).toBeVisible();
});

test('settings of a newer version are left as they are by the key', async ({ worker, courts }) => {
  const newer = { version: 9, where: 'everywhere', theme: 'dark' };
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), newer);
  await courts.tell({ event: 'command', name: 'toggle-overlay' });
  await worker.evaluate(() => navigator.locks.request('store:settings', () => {}));
  expect(await worker.evaluate(() => chrome.storage.local.get('settings'))).toEqual({ settings: newer });
});
