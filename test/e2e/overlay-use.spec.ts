import { violationsOn } from '../browser/axe.ts';
import { badgeOf } from '../browser/badge-of.ts';
import { openFolds } from '../browser/open-folds.ts';
import { expect, test } from './fixtures.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const NYSD = 'https://ecf.nysd.uscourts.gov/cgi-bin/ShowIndex.pl';

test('collapsing is remembered on other pages, and so is opening again', async ({ page, overlay }) => {
  await page.goto(CACD);
  await overlay.getByRole('button', { name: 'Make smaller' }).click();
  await page.goto(NYSD);
  await expect(overlay.locator('.pill')).toBeVisible();
  await overlay.locator('.pill').click();
  await expect(overlay.locator('.card')).toBeVisible();
  await page.goto(CACD);
  await expect(overlay.locator('.card')).toBeVisible();
});

test('it can be hidden at one court, and the popup brings it back', async ({ page, overlay, courts }) => {
  await page.goto(CACD);
  await overlay.locator('[data-section=hide] [data-act=fold]').click();
  await overlay.getByRole('button', { name: 'Hide at this court' }).click();
  await expect(overlay).toHaveCount(0);
  await page.goto(NYSD);
  await expect(overlay.locator('.card')).toBeVisible();
  await page.goto(`${courts.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByText('hidden at this court')).toHaveCount(0);
  await page.goto(CACD);
  await expect(overlay.locator('.card')).toBeVisible();
});

test('it can be hidden everywhere', async ({ page, overlay, worker }) => {
  await page.goto(CACD);
  await overlay.locator('[data-section=hide] [data-act=fold]').click();
  await overlay.getByRole('button', { name: 'Hide everywhere' }).click();
  await expect(overlay).toHaveCount(0);
  await expect
    .poll(() => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings'))))
    .toContain('"where":"nowhere"');
  await page.goto(NYSD);
  await expect.poll(() => badgeOf(worker, page.url())).toBe('P');
  await expect(overlay).toHaveCount(0);
});

test('it is used by keyboard alone, and gives the focus on', async ({ page, overlay }) => {
  await page.goto(CACD);
  await expect(overlay.locator('.card')).toBeVisible();
  const smaller = overlay.getByRole('button', { name: 'Make smaller' });
  for (
    let presses = 0;
    presses < 40 && !(await smaller.evaluate((it) => it.matches(':focus')));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(smaller).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overlay.locator('.pill')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(smaller).toBeFocused();
  await page.keyboard.press('Tab');
  const link = overlay.locator('[data-section="link"]');
  const fold = link.locator('[data-act=fold]');
  // Firefox stops at the text too, which can be scrolled.
  if (await overlay.locator('.body').evaluate((it) => it.matches(':focus'))) await page.keyboard.press('Tab');
  await expect(fold).toBeFocused();
  await expect(link.locator('li')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(link.locator('li').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(link.locator('li').first()).toBeHidden();
  await expect(fold).toBeFocused();
});

test('it is announced once, politely, and again only when the page changes', async ({ page, overlay }) => {
  await page.goto('https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC');
  const live = overlay.getByRole('status');
  await expect(live).toHaveText(
    /Use your own PACER account\. U\.S\. District Court, Central District of California/,
  );
  await page.fill('[id="loginForm:loginName"]', 'nobody');
  await page.fill('[id="loginForm:password"]', 'wrong');
  await page.locator('[id="loginForm:fbtnLogin"]').click();
  await expect(overlay).toHaveAttribute('data-state', 'failed');
  await expect(live).toHaveText(/PACER did not accept that login/);
});

test('C.D. Cal. on the eve of its go-live, and on the day', async ({ page, overlay, worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-02-17' }));
  await page.goto(CACD);
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect(overlay).toHaveAttribute('data-login', 'court');
  await expect(overlay).toHaveAttribute('data-as-of', '2020-02-17');
  await expect(overlay.locator('.next')).toContainText('From tomorrow, February 18, 2020');
  await expect(overlay.locator('.preview')).toContainText('Preview for February 17, 2020');
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2020-02-18' }));
  await page.goto(CACD);
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect(overlay).toHaveAttribute('data-login', 'pacer');
  await expect(overlay.locator('.next')).toContainText('Link first');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the overlay, ${scheme}, with everything open`, async ({
    page,
    overlay,
    courts,
  }) => {
    await courts.show(page, { colorScheme: scheme });
    for (const address of [
      CACD,
      'https://ecf.cand.uscourts.gov/cgi-bin/login.pl?axe',
      'https://pacer.login.uscourts.gov/csologin/login.jsf',
      'https://ecf-train.azb.uscourts.gov/',
    ]) {
      await page.goto(address);
      await expect(overlay.locator('.card')).toBeVisible();
      await openFolds(overlay);
      expect(await violationsOn(page, 'ecf-signpost')).toEqual([]);
    }
  });
}

test('forced colours keep every border and word', async ({ page, overlay, courts }) => {
  await courts.show(page, { forcedColors: 'active' });
  await page.goto(CACD);
  await expect(overlay.locator('.card')).toBeVisible();
  await expect(overlay.locator('.next')).toHaveCSS('border-top-style', 'solid');
});
