import type { Page } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import type { Extension } from '../browser/courts.ts';
import { loaded } from '../browser/loaded.ts';
import { tabTo } from '../browser/tab-to.ts';
import { expect, test } from './fixtures.ts';

const popup = (origin: string, address = 'about:blank') =>
  `${origin}/popup.html?url=${encodeURIComponent(address)}`;
const rows = (page: Page) => page.locator('.mine li[data-court]');
const order = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-court')));
const synced = (worker: Extension) =>
  worker.evaluate(async () => (await chrome.storage.sync.get('pins')).pins);
const kept = (worker: Extension) =>
  worker.evaluate(async () => (await chrome.storage.local.get('pins')).pins);

/** Pins as a person has them: on this device, and brought to sync by the extension itself. */
async function pin(worker: Extension, pins: string[]): Promise<void> {
  await worker.evaluate((ids) => chrome.storage.local.set({ pins: ids }), pins);
  await expect.poll(() => synced(worker)).toEqual(pins);
}

test('a court is pinned, shown with all that is known of it, and synced', async ({
  page,
  courts,
  worker,
}) => {
  await page.goto(popup(courts.origin, 'https://ecf.cacd.uscourts.gov/'));
  await page.getByRole('button', { name: 'Watch C.D. Cal.', exact: true }).click();
  const row = rows(page).first();
  await expect(row).toHaveAttribute('data-court', 'CACDC');
  await expect(row).toContainText('PACER account');
  await expect(row).toContainText('NextGen CM/ECF since February 18, 2020.');
  await expect(row).toContainText('You have not said whether your old login is linked.');
  await expect(row).toContainText('The court itself has not been asked yet.');
  await expect(row.getByRole('link', { name: 'Sign-in page' })).toHaveAttribute(
    'href',
    'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl',
  );
  await expect.poll(() => synced(worker)).toEqual(['CACDC']);
  await expect.poll(() => kept(worker)).toEqual(['CACDC']);
});

test('whether it is linked, and what it answered, is told', async ({ page, courts, worker }) => {
  await pin(worker, ['CACDC']);
  await worker.evaluate(() =>
    chrome.storage.local.set({
      readiness: {
        version: 1,
        person: {},
        courts: { CACDC: { linked: { linked: 'yes', how: 'seen', day: '2026-01-05' } } },
      },
      checks: { CACDC: { outcome: 'login-form', at: Date.now() - 60_000, took: 5, status: 200 } },
    }),
  );
  await page.goto(popup(courts.origin));
  await expect(rows(page)).toContainText('Your old login is linked.');
  await expect(rows(page)).toContainText('it shows its own login form');
});

test('the order is changed by mouse, and kept', async ({ page, courts, worker }) => {
  await pin(worker, ['CACDC', 'NYSDC', 'GUDC']);
  await page.goto(popup(courts.origin));
  await page.getByRole('button', { name: 'Move D. Guam up' }).click();
  await expect.poll(() => order(page)).toEqual(['CACDC', 'GUDC', 'NYSDC']);
  await expect.poll(() => synced(worker)).toEqual(['CACDC', 'GUDC', 'NYSDC']);
  await page.reload();
  expect(await order(page)).toEqual(['CACDC', 'GUDC', 'NYSDC']);
});

test('by keyboard alone: moved up to the top, down again, and taken away', async ({
  page,
  courts,
  worker,
}) => {
  await pin(worker, ['CACDC', 'NYSDC', 'GUDC']);
  await page.goto(popup(courts.origin));
  const up = page.getByRole('button', { name: 'Move D. Guam up' });
  await tabTo(page, up);
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['CACDC', 'GUDC', 'NYSDC']);
  await expect(up).toBeFocused();
  await expect(page.getByText('D. Guam is now number 2 of 3.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['GUDC', 'CACDC', 'NYSDC']);
  // At the top there is no further up, so the other way has the focus.
  const down = page.getByRole('button', { name: 'Move D. Guam down' });
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['CACDC', 'GUDC', 'NYSDC']);
  await expect(down).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual(['CACDC', 'NYSDC']);
  await expect.poll(() => synced(worker)).toEqual(['CACDC', 'NYSDC']);
});

test('its sign-in page opens, and its help, by keyboard', async ({ page, context, courts, worker }) => {
  await pin(worker, ['CACDC']);
  await page.goto(popup(courts.origin));
  await tabTo(page, page.getByRole('link', { name: 'Sign-in page' }));
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const signIn = await opened;
  await signIn.waitForURL(/^https:\/\/(?:ecf\.cacd|pacer\.login)\.uscourts\.gov\//, { waitUntil: 'commit' });
  await loaded(signIn); // closed while it is still sent on, it may hold up the browser
  await signIn.close();
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.mine .contacts')).toContainText('PACER Service Center');
});

test('what another browser of the person changes is there without asking', async ({
  page,
  courts,
  worker,
}) => {
  await pin(worker, ['CACDC', 'NYSDC']);
  await page.goto(popup(courts.origin));
  await worker.evaluate(() => chrome.storage.sync.set({ pins: ['GUDC', 'CACDC'] }));
  await expect.poll(() => order(page)).toEqual(['GUDC', 'CACDC']);
  await expect.poll(() => kept(worker)).toEqual(['GUDC', 'CACDC']);
});

test('where sync is full, the pin is kept on this device, and that is said', async ({
  page,
  courts,
  worker,
}) => {
  await pin(worker, ['CACDC']);
  // Really full: the rest of the 102,400 bytes that browsers give, of which an item takes 8,192, to the last one.
  await worker.evaluate(async () => {
    const { sync } = chrome.storage;
    for (let at = 0; at < 12; at += 1) await sync.set({ [`filler${at}`]: 'x'.repeat(8100) });
    for (let size = 4096; size >= 1; size /= 2)
      await sync.set({ [`f${size}`]: 'x'.repeat(size) }).catch(() => {}); // what is left, if it is so much
  });
  await page.goto(popup(courts.origin, 'https://ecf.nysd.uscourts.gov/'));
  await page.getByRole('button', { name: 'Watch S.D.N.Y.', exact: true }).click();
  await expect(page.locator('[data-sync=full]')).toContainText('Nothing is lost.');
  expect(await kept(worker)).toEqual(['CACDC', 'NYSDC']);
  expect(await synced(worker)).toEqual(['CACDC']);
  await page.reload();
  await expect(page.locator('[data-sync=full]')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('broken pins are named, the good ones hold, and nothing is written over', async ({
  page,
  courts,
  worker,
}) => {
  await worker.evaluate(() => chrome.storage.local.set({ pins: ['CACDC', 'cacd', 7] }));
  await page.goto(popup(courts.origin));
  await expect(page.getByRole('alert')).toContainText('pins');
  await expect.poll(() => order(page)).toEqual(['CACDC']);
  expect(await kept(worker)).toEqual(['CACDC', 'cacd', 7]);
});

for (const [address, kind] of [
  ['https://uscourts.gov.example.com/', 'name'],
  ['https://pacer-uscourts.com/login', 'name'],
  ['https://xn--ucourts-jog.gov/', 'letters'],
  ['https://uscuorts.com/', 'typo'],
] as const) {
  test(`on ${address} it warns, plainly`, async ({ page, courts }) => {
    await page.goto(popup(courts.origin, address));
    const warning = page.locator('[data-lookalike]');
    await expect(warning).toHaveAttribute('data-lookalike', kind);
    await expect(warning).toContainText('A login typed here may be stolen.');
    await expect(warning).toContainText(new URL(address).hostname);
    expect(await violationsOn(page)).toEqual([]);
  });
}

for (const address of [
  'https://www.example.com/',
  'https://ecf.cacd.uscourts.gov/',
  'https://www.kscourts.org/',
]) {
  test(`on ${address} it does not`, async ({ page, courts }) => {
    await page.goto(popup(courts.origin, address));
    await expect(page.locator('[data-page]')).toHaveCount(1);
    await expect(page.locator('[data-lookalike]')).toHaveCount(0);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in my courts, ${scheme}`, async ({ page, courts, worker }) => {
    await courts.show(page, { colorScheme: scheme });
    await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-06-01' }));
    await pin(worker, ['CACDC', 'NYSDC', '09CA', 'GONEDC']);
    await page.goto(popup(courts.origin));
    await expect(rows(page)).toHaveCount(4);
    for (const summary of await page.locator('.mine summary').all()) await summary.click();
    expect(await violationsOn(page)).toEqual([]);
  });
}
