import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPanel, panelOf, popupFor, storedIn, storeIn, verdictOf } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const CACD_SIGN_IN = 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl?hold=1';
const CANB_SIGN_IN = 'https://ecf.canb.uscourts.gov/cgi-bin/login.pl?hold=1';
const FEED = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup';
const LINE = 'NextGen CM/ECF since February 18, 2020 (court notice) · list of January 10, 2023';

/** The line that says what an answer rests on opens to its sources, each with its link, and to what would change it. */
async function expectSources(where: Locator, line: string, links: string[]): Promise<void> {
  const rests = where.locator('[data-section=rests]');
  const title = rests.locator('summary, [data-act=fold]');
  await expect(title).toHaveText(line);
  await expect(rests.getByRole('listitem')).toHaveCount(0);
  await title.click();
  await expect(rests.getByRole('listitem').first()).toBeVisible();
  await expect(rests).toContainText(
    'C.D. Cal. moved to NextGen CM/ECF on February 18, 2020. The court itself says so.',
  );
  await expect(rests).toContainText(/from PACER’s list of January 10, 2023 \([\d,]+ days old\)/);
  await expect(rests).toContainText('What would change this answer');
  await expect(rests).toContainText('C.D. Cal. shows a login form of its own.');
  const found = await rests
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(found).toEqual(links);
  for (const link of await rests.getByRole('link').all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
  }
}

test('in the overlay the line of what the answer rests on opens to sources with links', async ({
  page,
  overlay,
}) => {
  const links = ['http://www.cacd.uscourts.gov/e-filing/nextgen-cmecf', FEED];
  await page.goto(CACD);
  await expectSources(overlay, LINE, links);
  await page.goto(CACD_SIGN_IN);
  await expectSources(overlay, `${LINE} · confirmed by this page today`, links);
  await expect(overlay.locator('[data-section=rests]')).toContainText('What this page shows now.');
});

test('in the popup too, and it tells what this browser saw', async ({
  page,
  overlay,
  courts: { origin },
}) => {
  const links = ['http://www.cacd.uscourts.gov/e-filing/nextgen-cmecf', FEED];
  await page.goto(popupFor(origin, CACD));
  await expectSources(page.locator('.answer'), LINE, links);
  await page.goto(CACD_SIGN_IN);
  await expect(overlay).toHaveAttribute('data-basis', 'page');
  await page.goto(popupFor(origin, CACD));
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
  const rests = page.locator('details[data-section=rests]');
  await expect(rests.locator('summary')).toHaveText(/· seen by this browser on \w+ \d+, \d{4}$/);
  await rests.locator('summary').click();
  await expect(rests).toContainText(/What this browser saw on \w+ \d+, \d{4}: NextGen CM\/ECF\./);
});

test('an old list is said where the answer rests on it alone', async ({
  page,
  overlay,
  courts: { origin },
}) => {
  const old = 'The court list is over half a year old. A button below looks for a newer one.';
  await page.goto(popupFor(origin, CACD));
  await expect(page.locator('.notice.old-list')).toContainText(old);
  await page.goto(CACD_SIGN_IN);
  await expect(overlay).toHaveAttribute('data-basis', 'page');
  await expect(overlay.locator('.notice')).toHaveCount(0);
  await page.goto(popupFor(origin, CACD));
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('another day is chosen in the popup: all surfaces answer for it and say so, and there is a way back', async ({
  page,
  context,
  overlay,
  courts: { origin },
}) => {
  await page.goto(CACD_SIGN_IN);
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  const popup = await context.newPage();
  await popup.goto(popupFor(origin, CACD));
  const panel = await openPanel(popup, 'day');
  await expect(panel.getByRole('button')).toHaveCount(0);
  await panel.getByLabel('Day', { exact: true }).fill('2020-02-17');
  const preview = 'Preview for February 17, 2020. This is not today’s answer.';
  await expect(popup.locator('.notice.preview')).toHaveText(preview);
  for (const [name, value] of Object.entries({
    system: 'legacy',
    login: 'court',
    basis: 'list',
    'as-of': '2020-02-17',
  })) {
    await expect(verdictOf(popup)).toHaveAttribute(`data-${name}`, value);
  }
  await page.reload();
  for (const [name, value] of Object.entries({
    system: 'legacy',
    login: 'court',
    basis: 'list',
    'as-of': '2020-02-17',
  })) {
    await expect(overlay).toHaveAttribute(`data-${name}`, value);
  }
  await expect(overlay.locator('.notice.preview')).toHaveText(preview);
  await expect(overlay).not.toHaveAttribute('data-conflict', /.*/);

  await popup.reload();
  await expect(panel).toHaveAttribute('open');
  await panel.getByRole('button', { name: 'Back to today' }).click();
  await expect(popup.locator('.notice.preview')).toHaveCount(0);
  await expect(verdictOf(popup)).toHaveAttribute('data-system', 'nextgen');
  await expect(panel).toHaveAttribute('open');
  await page.reload();
  await expect(overlay).toHaveAttribute('data-basis', 'page');
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect(overlay.locator('.notice')).toHaveCount(0);
  await popup.close();
});

test('what was seen is listed, and is erased court by court or all at once', async ({
  page,
  overlay,
  courts: { origin },
}) => {
  for (const [address, court] of [
    [CACD_SIGN_IN, 'CACDC'],
    [CANB_SIGN_IN, 'CANBK'],
    ['https://ecf.cand.uscourts.gov/cgi-bin/login.pl', 'CANDC'],
  ] as const) {
    await page.goto(address);
    await expect(overlay).toHaveAttribute('data-court', court);
    await expect(overlay).toHaveAttribute('data-basis', 'page');
  }
  await page.goto(popupFor(origin, CACD));
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
  const panel = await openPanel(page, 'seen');
  await expect(panel.locator('summary')).toHaveText('What this browser has seen (3)');
  await expect(panel.getByRole('listitem')).toContainText([
    /C\.D\. Cal\. sent its sign-in page on to PACER on \w+ \d+, \d{4}: NextGen CM\/ECF\./,
    /Bankr\. N\.D\. Cal\. sent its sign-in page on to PACER/,
    /N\.D\. Cal\. showed its own login form on \w+ \d+, \d{4}: legacy CM\/ECF\./,
  ]);
  await panel.getByRole('button', { name: 'Forget C.D. Cal.' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'list');
  expect(await storedIn(page, 'memory')).not.toHaveProperty('courts.CACDC');
  await panel.getByRole('button', { name: 'Forget all of it' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await expect(panel.locator('summary')).toHaveText('What this browser has seen (0)');
  expect(await storedIn(page, 'memory')).toEqual({ courts: {}, account: null });
});

test('a page that only the list answers for leaves nothing to remember', async ({
  page,
  overlay,
  courts: { origin },
}) => {
  await page.goto(CACD);
  await expect(overlay).toHaveAttribute('data-basis', 'list');
  await page.goto(popupFor(origin, CACD));
  await expect(panelOf(page, 'seen').locator('summary')).toHaveText('What this browser has seen (0)');
  expect(await storedIn(page, 'memory')).toBeUndefined();
});

test('stored values that are broken are named, are left as they are, and everything still answers', async ({
  page,
  overlay,
  courts: { origin },
}) => {
  await page.goto(popupFor(origin, CACD));
  const broken = { memory: 7, keptList: 'x', checks: [1], refresh: 'y', checkRun: 3, refreshMode: 'often' };
  await storeIn(page, broken);
  await page.reload();
  const alerts = page.getByRole('alert');
  await expect(alerts).toHaveCount(5);
  for (const item of ['memory', 'keptList', 'checks', 'checkRun', 'refreshMode']) {
    await expect(alerts.filter({ hasText: `so its default is used: ${item}.` })).toHaveCount(1);
  }
  await expect(verdictOf(page)).toHaveAttribute('data-system', 'nextgen');
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'list');
  await page.goto(CACD);
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect(overlay).toHaveAttribute('data-basis', 'list');
  await page.goto(popupFor(origin, CACD));
  for (const [key, value] of Object.entries(broken)) expect(await storedIn(page, key)).toEqual(value);
  await page.goto('https://ecf.cand.uscourts.gov/cgi-bin/login.pl');
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect(overlay).toHaveAttribute('data-basis', 'page');
});
