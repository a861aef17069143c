import { readPage, type Seen } from '../../lib/page/index.ts';
import { violationsOn } from '../browser/axe.ts';
import { expect, test } from './fixtures.ts';
import { openAll, popupFor, searchIn } from './popup-page.ts';

test('it gives the answer for an address, with the overlay’s attributes', async ({ page, courts }) => {
  await page.goto(popupFor(courts.origin, 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl'));
  const verdict = page.locator('[data-page]');
  await expect(verdict).toHaveCount(1);
  for (const [name, value] of Object.entries({
    'data-page': 'court-sign-in',
    'data-court': 'CACDC',
    'data-system': 'nextgen',
    'data-login': 'pacer',
    'data-basis': 'list',
  })) {
    await expect(verdict).toHaveAttribute(name, value);
  }
  await expect(verdict).toHaveAttribute('data-as-of', /^\d{4}-\d{2}-\d{2}$/);
});

for (const [what, query, first] of [
  ['name', 'central california', 'CACDC'],
  ['code', 'cacb', 'CACBK'],
  ['court ID', '09bap', '09BAP'],
  ['state', 'guam', 'GUDC'],
  ['citation', 'S.D.N.Y.', 'NYSDC'],
] as const) {
  test(`it finds a court by its ${what}, by keyboard alone`, async ({ page, courts }) => {
    await page.goto(`${courts.origin}/popup.html?url=about:blank`);
    await searchIn(page).focus();
    await page.keyboard.type(query);
    await expect(page.locator('button[data-court]').first()).toHaveAttribute('data-court', first);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-page]')).toHaveAttribute('data-court', first);
    await page.getByRole('button', { name: 'Back to this tab' }).click();
    await expect(page.locator('[data-page]')).toHaveAttribute('data-page', 'other');
  });
}

test('arrow keys move through the courts and back, Enter picks, Escape clears', async ({ page, courts }) => {
  await page.goto(`${courts.origin}/popup.html?url=about:blank`);
  const results = page.locator('button[data-court]');
  await searchIn(page).focus();
  await page.keyboard.type('los angeles');
  await expect(results.first()).toHaveAttribute('data-court', 'CACDC');
  await expect(results.first()).toContainText('Serves Los Angeles');
  await expect(page.getByRole('status').filter({ hasText: '2 courts' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchIn(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(results).toHaveCount(0);
  await expect(searchIn(page)).toHaveValue('');
  await page.keyboard.type('los angelas');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-page]')).toHaveAttribute('data-court', 'CACBK');
});

test('what was typed is marked', async ({ page, courts }) => {
  await page.goto(`${courts.origin}/popup.html?url=about:blank`);
  await searchIn(page).fill('central calif');
  const first = page.locator('button[data-court]').first();
  await expect(first.locator('mark')).toHaveText(['Central', 'Calif']);
});

test('it says what to try where nothing is found', async ({ page, courts }) => {
  await page.goto(`${courts.origin}/popup.html?url=about:blank`);
  await searchIn(page).fill('qqqq');
  await expect(page.getByRole('status')).toContainText('No court found');
});

for (const address of [
  'https://www.example.com/',
  'https://ecf.cacd.uscourts.gov.example.com/',
  'about:blank',
]) {
  test(`on ${address} it says plainly that no such login belongs there`, async ({ page, courts }) => {
    await page.goto(popupFor(courts.origin, address));
    await expect(page.locator('[data-page]')).toHaveAttribute('data-login', 'none');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('No PACER or court login belongs here');
    await expect(page.getByText('Do not type a PACER or court login here.')).toBeVisible();
  });
}

test('a preview day is answered, and said', async ({ page, courts, worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-02-17' }));
  await page.goto(popupFor(courts.origin, 'https://ecf.cacd.uscourts.gov/'));
  await expect(page.locator('[data-page]')).toHaveAttribute('data-system', 'legacy');
  await expect(page.getByText('Preview for February 17, 2020')).toBeVisible();
});

test('a window of unknown date is explained, not guessed', async ({ page, courts, worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-06-01' }));
  await page.goto(popupFor(courts.origin, 'https://ecf.nysd.uscourts.gov/'));
  await expect(page.locator('[data-page]')).toHaveAttribute('data-system', 'unknown');
  await expect(page.locator('[data-page]')).toHaveAttribute('data-login', 'unknown');
  await expect(page.getByText('The exact day is not known.')).toBeVisible();
});

test('a broken stored value is named, left as it is, and does no harm', async ({ page, courts, worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-02-31', overlay: 7 }));
  await page.goto(popupFor(courts.origin, 'https://ecf.cacd.uscourts.gov/'));
  await expect(page.getByRole('alert')).toHaveCount(2);
  await expect(page.locator('[data-page]')).toHaveAttribute('data-system', 'nextgen');
  expect(await worker.evaluate(() => chrome.storage.local.get('overlay'))).toEqual({ overlay: 7 });
});

test('the toolbar button says the answer for its tab, and goes quiet with it', async ({ page, worker }) => {
  const button = () =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const tabId = tab?.id ?? 0;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    }, page.url());
  await page.goto('https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl');
  await expect.poll(button).toEqual(['P', 'ECF Signpost: PACER account – C.D. Cal.']);
  await page.goto('https://ecf.cacd.uscourts.gov/cgi-bin/CourtInfo.pl');
  await expect.poll(button).toEqual(['', 'ECF Signpost']);
});

test('a page tells the popup what it shows, not only where it is', async ({ page, overlay, worker }) => {
  const address = 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl';
  await page.goto('https://ecf.cand.uscourts.gov/cgi-bin/login.pl');
  await expect(overlay).toHaveCount(1);
  const seen = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () =>
        (globalThis as unknown as { ecfSignpostDetector: { seen: object } }).ecfSignpostDetector.seen,
    });
    return found?.result as Seen;
  }, address);
  const report = readPage(new URL(address), seen);
  expect(report.page.kind).toBe('court-sign-in');
  expect(report.evidence).toEqual([{ kind: 'court-login-form' }]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup, ${scheme}, in each of its states`, async ({ page, courts }) => {
    test.setTimeout(120_000);
    await courts.show(page, { colorScheme: scheme });
    for (const address of ['https://ecf.cacd.uscourts.gov/', 'https://www.example.com/']) {
      await page.goto(popupFor(courts.origin, address));
      await openAll(page);
      expect(await violationsOn(page)).toEqual([]);
      await searchIn(page).fill('california');
      await expect(page.locator('button[data-court]').first()).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    }
  });
}
