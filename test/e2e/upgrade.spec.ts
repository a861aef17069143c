import type { Page } from '@playwright/test';
import type { Copy } from '../browser/copy-extension.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { extensionOfVersion, updateTo } from '../browser/update-extension.ts';
import { visit } from '../browser/visit.ts';
import { pageNamed } from '../replica/pages/index.ts';
import { test as base, expect } from './fixtures.ts';
import { everythingIn, popupFor } from './popup-page.ts';

/** The replica's pages that stay open while the extension is updated, by their names. */
const OPEN = [
  'a district court front door',
  'Central Sign-On for a court',
  'a legacy sign-in form at login.pl',
];
const AWAY = 'https://ecf.okwd.uscourts.gov/cgi-bin/CourtInfo.pl';
const SIGN_IN_FORM = '<form name="GetPass"><input name="login"><input type="password" name="key"></form>';
const DOCKET = 'https://ecf.okwd.uscourts.gov/cgi-bin/iquery.pl';

/** A browser with version 1.0.0, which can be updated. */
const test = base.extend<{ copy: Copy; old: Courts }>({
  copy: async ({ built, extra: _emptied }, use) => {
    const copy = await extensionOfVersion(built, '1.0.0');
    await use(copy);
    await copy.drop();
  },
  old: async ({ copy, open }, use) => {
    const courts = await open({ extension: copy.folder, backForwardCache: true });
    await use(courts);
    await courts.close();
  },
});

const overlayIn = (page: Page) => page.locator('ecf-signpost');
const versionOf = (worker: Extension) => worker.evaluate(() => chrome.runtime.getManifest().version);

/** Marks the overlay that is there, so that another in its place is told from it. */
const mark = (page: Page) => overlayIn(page).evaluate((element) => element.setAttribute('data-old', ''));

/** Does to a page what makes an overlay look and move again. */
async function stir(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.append(document.createElement('hr'));
    dispatchEvent(new Event('resize'));
    dispatchEvent(new Event('scroll'));
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Errors of ours on a page: the replica has no errors of its own but files that it lacks. */
function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return errors;
}

test('an update keeps all that a person has set, answered and pinned, and what the browser saw', async ({
  old,
  copy,
}) => {
  const { context, origin } = old;
  const page = await context.newPage();

  await page.goto(`${origin}/options.html`);
  await page.getByLabel('Size').selectOption('large');
  await page.getByLabel('Corner').selectOption('upper-left');
  await page.getByRole('radio', { name: /where a login is typed/ }).check();
  await page.goto(`${origin}/guide.html?court=CACDC`);
  for (const [question, option] of [
    ['task', 'file'],
    ['filer', 'attorney'],
    ['account', 'own'],
  ]) {
    await page.locator(`[data-node="${question}"] [data-choice="${option}"] input`).click();
    await expect(page.locator(`[data-node="${question}"]`)).toHaveAttribute('data-state', 'passed');
  }
  await page.goto(popupFor(origin, 'https://ecf.cacd.uscourts.gov/'));
  await page.getByRole('button', { name: 'Watch C.D. Cal.' }).click();
  await expect(page.getByRole('button', { name: /C\.D\. Cal\./, pressed: true })).toBeVisible();
  for (const name of OPEN) await visit(page, pageNamed(name));
  await expect
    .poll(async () => Object.keys((await everythingIn(old.worker)).local).sort())
    .toEqual(expect.arrayContaining(['memory', 'pins', 'readiness', 'settings']));
  const before = await everythingIn(old.worker);

  const next = await updateTo(old, copy, '1.1.0');
  expect(await versionOf(next)).toBe('1.1.0');
  expect(await everythingIn(next)).toEqual(before);

  await page.goto(`${origin}/options.html`);
  await expect(page.getByLabel('Size')).toHaveValue('large');
  await expect(page.getByLabel('Corner')).toHaveValue('upper-left');
  await page.goto(`${origin}/guide.html?court=CACDC`);
  await expect(page.locator('[data-node="account"] [data-choice="own"] input')).toBeChecked();
  await page.goto(popupFor(origin, 'https://ecf.cacd.uscourts.gov/'));
  await expect(page.getByRole('button', { name: /C\.D\. Cal\./, pressed: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await everythingIn(next)).toEqual(before);
});

test('open court pages go on with the new version: one overlay each, no error, and what is set there is kept', async ({
  old,
  copy,
}) => {
  const tabs: Page[] = [];
  for (const _address of OPEN) tabs.push(await old.context.newPage());
  const errors = tabs.map(errorsOn);
  for (const [at, page] of tabs.entries()) {
    await visit(page, pageNamed(OPEN[at] ?? ''));
    await expect(overlayIn(page).locator('.card')).toBeVisible();
    await mark(page);
  }

  const next = await updateTo(old, copy, '1.1.0');
  for (const page of tabs) {
    await expect(page.locator('ecf-signpost:not([data-old]) .card')).toBeVisible();
    await stir(page);
    await expect(overlayIn(page)).toHaveCount(1);
    await expect(page.locator('ecf-signpost[data-old]')).toHaveCount(0);
  }
  const [first, second] = tabs as [Page, Page];
  await overlayIn(first).locator('[data-section=hide] [data-act=fold]').click();
  await overlayIn(first).locator('[data-act=hide-everywhere]').click();
  await expect
    .poll(async () => (await everythingIn(next)).local.settings)
    .toMatchObject({ where: 'nowhere' });
  for (const page of tabs) {
    await expect(overlayIn(page)).toHaveCount(0);
    await stir(page);
    await expect(overlayIn(page)).toHaveCount(0);
  }
  await next.evaluate(() => chrome.storage.local.clear());
  for (const page of tabs) {
    await page.reload();
    await expect(overlayIn(page).locator('.card')).toBeVisible();
    await stir(page);
    await expect(overlayIn(page)).toHaveCount(1);
  }
  await expect(overlayIn(second)).toHaveCount(1);
  expect(errors.flat()).toEqual([]);
});

test('a page that was left before the update and is gone back to has one overlay', async ({ old, copy }) => {
  const page = await old.context.newPage();
  const errors = errorsOn(page);
  await visit(page, pageNamed('a district court front door'));
  await expect(overlayIn(page).locator('.card')).toBeVisible();
  const address = page.url();
  await page.goto(AWAY);
  await expect(overlayIn(page)).toHaveCount(0);
  await updateTo(old, copy, '1.1.0');
  await page.evaluate(() => void setTimeout(() => history.back())); // so that the call is over before the page is
  await page.waitForFunction((there) => location.href === there, address);
  await expect(overlayIn(page).locator('.card')).toBeVisible();
  await stir(page);
  await expect(overlayIn(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('a page of the docket turns into a sign-in page after the update: it is seen, once', async ({
  old,
  copy,
  extra,
}) => {
  const body = '<!doctype html><title>Query</title><form><a href="/x">Case</a><input></form>';
  extra.set(DOCKET, { headers: { 'Content-Type': 'text/html' }, body });
  const page = await old.context.newPage();
  const errors = errorsOn(page);
  await page.goto(DOCKET);
  await updateTo(old, copy, '1.1.0');
  await page.evaluate((form) => {
    document.body.innerHTML = form;
  }, SIGN_IN_FORM);
  await page.bringToFront(); // elsewhere Firefox tells no script of the focus
  // Which script listens to the page now, the page cannot tell.
  await expect(async () => {
    await page.locator('[name=key]').focus();
    await page.locator('[name=login]').focus();
    await expect(overlayIn(page).locator('.card')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await stir(page);
  await expect(overlayIn(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('one update after another leaves one overlay', async ({ old, copy }) => {
  const page = await old.context.newPage();
  const errors = errorsOn(page);
  await visit(page, pageNamed('a district court front door'));
  await expect(overlayIn(page).locator('.card')).toBeVisible();
  for (const version of ['1.1.0', '1.2.0', '2.0.0']) {
    await mark(page);
    await updateTo(old, copy, version);
    await expect(page.locator('ecf-signpost:not([data-old]) .card')).toBeVisible();
    await stir(page);
    await expect(overlayIn(page)).toHaveCount(1);
  }
  expect(errors).toEqual([]);
});
