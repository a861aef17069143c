import type { Page } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { tabTo } from '../browser/tab-to.ts';
import { expect, test } from './fixtures.ts';
import { fillStorage } from './full-storage.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const LOGIN = 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl';

const stored = (worker: Extension) => worker.evaluate(() => chrome.storage.local.get(null));
const setting = async (worker: Extension, key: string) =>
  ((await stored(worker)).settings as Record<string, unknown> | undefined)?.[key];
const options = (page: Page, origin: string) => page.goto(`${origin}/options.html`);

test('the popup leads to it', async ({ page, context, courts }) => {
  await page.goto(`${courts.origin}/popup.html?url=about:blank`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Settings' }).click();
  const settings = await opened;
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('ECF Signpost: settings');
  await settings.close();
});

test('where the overlay shows is chosen by keyboard, and open pages follow', async ({
  page,
  context,
  courts,
  worker,
}) => {
  const court = await context.newPage();
  await court.goto(CACD);
  await expect(court.locator('ecf-signpost .card')).toBeVisible();
  await options(page, courts.origin);
  await page.bringToFront();
  await tabTo(page, page.getByRole('radio', { name: /On every page/ }));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => setting(worker, 'where')).toBe('sign-in-only');
  await expect(court.locator('ecf-signpost')).toHaveCount(0);
  await court.goto(LOGIN);
  await expect(court.locator('ecf-signpost .card')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => setting(worker, 'where')).toBe('nowhere');
  await expect(court.locator('ecf-signpost')).toHaveCount(0);
  await court.close();
});

test('corner and size are kept by the overlay', async ({ page, courts, worker, overlay }) => {
  await page.goto(CACD);
  const usual = (await overlay.locator('.card').boundingBox())?.width ?? 0;
  await options(page, courts.origin);
  await page.getByLabel('Corner').selectOption('upper-left');
  await page.getByLabel('Size').selectOption('large');
  await expect.poll(() => setting(worker, 'size')).toBe('large');
  await page.goto(CACD);
  const box = await overlay.locator('.card').boundingBox();
  expect(box).toMatchObject({ x: 12, y: 12 });
  expect(box?.width).toBeGreaterThan(usual + 50);
});

test('the language is another at once, on every surface', async ({ page, courts, worker, overlay }) => {
  await options(page, courts.origin);
  await page.locator('select[name=language]').selectOption('es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ECF Signpost: configuración');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await setting(worker, 'language')).toBe('es');
  await page.goto(CACD);
  await expect(overlay.locator('.headline')).toHaveText('Use su propia cuenta PACER');
  await page.goto(`${courts.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
  await expect(page.locator('.headline')).toHaveText('Use su propia cuenta PACER');
  await page.goto(`${courts.origin}/guide.html?court=CACDC`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('reminders, refresh and the small label are set with a key', async ({ page, courts, worker }) => {
  await options(page, courts.origin);
  for (const [name, key, value] of [
    ['reminders', 'reminders', false],
    ['refresh', 'refresh', 'asked'],
    ['collapsed', 'collapsed', true],
  ] as const) {
    await page.locator(`input[name=${name}]`).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => setting(worker, key)).toBe(value);
  }
});

test('courts where the overlay is hidden are listed, and shown again', async ({ page, courts, worker }) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({
      overlay: { collapsed: false, hiddenEverywhere: false, hiddenCourts: ['CACDC'] },
    }),
  );
  await options(page, courts.origin);
  await page.getByRole('button', { name: 'Show at C.D. Cal.' }).click();
  await expect(page.getByText('Hidden at these courts')).toHaveCount(0);
  await expect.poll(() => setting(worker, 'hiddenCourts')).toEqual([]);
  expect(await stored(worker)).not.toHaveProperty('overlay');
});

test('a court is added by keyboard, and a preview day set', async ({ page, courts, worker }) => {
  await options(page, courts.origin);
  await page.locator('input[type=search]').focus();
  await page.keyboard.type('guam');
  await expect(page.locator('button[data-court]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mine li[data-court]')).toHaveAttribute('data-court', 'GUDC');
  await page.locator('[data-panel=day] summary').click();
  await page.locator('input[type=date]').fill('2020-02-17');
  await expect.poll(async () => (await stored(worker)).previewDate).toBe('2020-02-17');
});

test('all that is stored is listed and can be read', async ({ page, courts, worker }) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({ previewDate: '2020-02-17', pins: ['CACDC'], strange: { a: 1 } }),
  );
  await expect.poll(async () => Object.keys(await stored(worker))).toContain('pinsSync');
  await options(page, courts.origin);
  const everything = await worker.evaluate(async () => [
    ...Object.keys(await chrome.storage.local.get(null)).map((key) => `local ${key}`),
    ...Object.keys(await chrome.storage.sync.get(null)).map((key) => `sync ${key}`),
  ]);
  const listed = await page
    .locator('[data-item]')
    .evaluateAll((all) =>
      all.map((each) => `${each.getAttribute('data-area')} ${each.getAttribute('data-item')}`),
    );
  expect(listed.sort()).toEqual(everything.sort());
  await page.locator('[data-item=strange] summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item=strange] pre')).toHaveText('{\n  "a": 1\n}');
});

test('everything is erased, once the person is sure, by keyboard', async ({ page, courts, worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-02-17', pins: ['CACDC'] }));
  await expect
    .poll(() => worker.evaluate(async () => (await chrome.storage.sync.get('pins')).pins))
    .toEqual(['CACDC']);
  await options(page, courts.origin);
  await tabTo(page, page.locator('[data-act=erase]'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('This cannot be undone')).toBeVisible();
  expect(await stored(worker)).toHaveProperty('previewDate');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // No, keep it
  await expect(page.locator('[data-act=erase-yes]')).toHaveCount(0);
  await expect(page.locator('[data-act=erase]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // Yes
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await stored(worker)).not.toHaveProperty('previewDate');
  expect(await worker.evaluate(() => chrome.storage.sync.get(null))).toEqual({ pins: [] });
  await expect(page.locator('.mine li[data-court]')).toHaveCount(0);
});

test('a saved file comes back in another browser, and is used only when agreed', async ({
  page,
  courts,
  worker,
}) => {
  await worker.evaluate(() => chrome.storage.local.set({ pins: ['NYSDC', 'CACDC'] }));
  await options(page, courts.origin);
  await page.getByLabel('Size').selectOption('large');
  await expect.poll(() => setting(worker, 'size')).toBe('large');
  await page.locator('[data-act=save-all]').focus();
  const text = String((await courts.save(page, () => page.keyboard.press('Enter'))).bytes);
  await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  await worker.evaluate(() => chrome.storage.local.set({ pins: ['GUDC'] }));
  await page.reload();
  await give(page, text);
  await expect(page.getByText('It holds: settings; 2 courts; answers about your accounts.')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  expect(await setting(worker, 'size')).toBeUndefined();
  await tabTo(page, page.locator('[data-act=use-file]'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The file’s data is in place.')).toBeVisible();
  expect(await setting(worker, 'size')).toBe('large');
  expect((await stored(worker)).pins).toEqual(['NYSDC', 'CACDC', 'GUDC']);
});

test('a file that cannot be used says where, what and why, and changes nothing', async ({
  page,
  courts,
  worker,
}) => {
  await options(page, courts.origin);
  const before = await stored(worker);
  await give(page, JSON.stringify({ format: 'ecf-signpost', version: 1, pins: ['CACDC', 'XXXX'] }));
  await expect(page.locator('[data-part=file] .notice')).toHaveText(
    'Nothing was changed. At pins[1]: found "XXXX", expected the ID of a court in the court list, such as CACDC.',
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(await stored(worker)).toEqual(before);
});

test('settings of a newer version are said, locked and left untouched', async ({ page, courts, worker }) => {
  const newer = { version: 9, where: 'sign-in-only', theme: 'dark' };
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), newer);
  await options(page, courts.origin);
  await expect(page.getByRole('alert')).toContainText('A newer version of ECF Signpost');
  await expect(page.getByLabel('Size')).toBeDisabled();
  await give(
    page,
    JSON.stringify({ format: 'ecf-signpost', version: 1, settings: (await aFile(courts, page)).settings }),
  );
  await page.locator('[data-act=use-file]').click();
  await expect(page.locator('[data-fault=newer]')).toContainText('Update the extension');
  expect((await stored(worker)).settings).toEqual(newer);
  expect(await violationsOn(page)).toEqual([]);
});

test('where this device is full, it says so, and what was saved is still there', async ({
  page,
  courts,
  worker,
}) => {
  await options(page, courts.origin);
  await page.getByLabel('Size').selectOption('large');
  await expect.poll(() => setting(worker, 'size')).toBe('large');
  await fillStorage(worker);
  await page.getByLabel('Corner').selectOption('upper-left');
  await expect(page.locator('[data-fault=full]')).toContainText('What was saved before is still there.');
  await expect(page.getByLabel('Corner')).toHaveValue('automatic');
  expect(await setting(worker, 'size')).toBe('large');
  expect(await setting(worker, 'position')).toBe('automatic');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options, ${scheme}, with everything open`, async ({
    page,
    courts,
    worker,
  }) => {
    await courts.show(page, { colorScheme: scheme });
    await worker.evaluate(() =>
      chrome.storage.local.set({
        pins: ['CACDC', 'NYSDC'],
        overlay: { hiddenCourts: ['GUDC'], collapsed: 3 },
      }),
    );
    await options(page, courts.origin);
    await expect(page.locator('.mine li[data-court]')).toHaveCount(2);
    await page.locator('[data-act=erase]').click();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOn(page)).toEqual([]);
  });
}

/** Hands the page a file, as a person who chooses one. */
async function give(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What the page saves. */
async function aFile(courts: Courts, page: Page): Promise<{ settings: object }> {
  const { bytes } = await courts.save(page, () => page.locator('[data-act=save-all]').click());
  return JSON.parse(String(bytes));
}
