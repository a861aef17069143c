import type { Locator, Page } from '@playwright/test';
import type { Extension } from '../browser/courts.ts';
import { settled } from '../browser/settled.ts';
import { legacyForm } from '../replica/markup/legacy-form.ts';
import { expect, type Guide, test } from './guide-fixtures.ts';

// Each story is one filer and one browser, from the guide's first question to the filing menus, or to a clear "no".

const CACD = 'https://ecf.cacd.uscourts.gov';
const ACCOUNT = 'https://pacer.psc.uscourts.gov/pscof';
const MAIN_MENU = `${CACD}/cgi-bin/showpage.pl?16`;
const EVE = '2020-02-17';
const GO_LIVE = '2020-02-18';

const byId = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const setDay = (worker: Extension, previewDate: string) =>
  worker.evaluate((day) => chrome.storage.local.set({ previewDate: day }), previewDate);

async function signOnAs(page: Page, username: string, password: string) {
  await page.bringToFront();
  await byId(page, 'loginForm:loginName').fill(username);
  await byId(page, 'loginForm:password').fill(password);
  await byId(page, 'loginForm:fbtnLogin').click();
}

async function signInToAccount(page: Page, username: string) {
  await page.goto(`${ACCOUNT}/login.jsf`);
  await signOnAs(page, username, 'right');
  await page.waitForURL(`${ACCOUNT}/manage.jsf`);
}

async function promiseRedaction(page: Page) {
  await page.bringToFront();
  await byId(page, 'regmsg:chkRedact_input').check();
  await byId(page, 'regmsg:bpmConfirm').click();
  await page.waitForURL(MAIN_MENU);
}

/** The card's headline, and the one next step. */
async function expectSaid(overlay: Locator, headline: string, next: string) {
  await expect(overlay.locator('.headline')).toHaveText(headline);
  await expect(overlay.locator('.next')).toContainText(next);
}

async function expectSilence(worker: Extension, page: Page, overlay: Locator) {
  await settled(worker, page);
  await expect(overlay).toHaveCount(0);
}

async function expectNotLinked(overlay: Locator) {
  await expect(overlay).toHaveAttribute('data-page', 'not-linked');
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect(overlay.locator('.card')).toBeHidden();
  await expect(overlay.locator('.pill')).toContainText('No filing menus yet');
  await overlay.locator('.pill').click();
  await expectSaid(
    overlay,
    'You are signed in, but you cannot file here yet',
    'Choose Utilities, then “Link a CM/ECF account to my PACER account”.',
  );
}

/** From the main menu without filing menus to the one with them. */
async function link(page: Page, overlay: Locator, worker: Extension) {
  await page.bringToFront();
  await page.locator('#topmenu a[href*="Utilities"]').click();
  await expect(page.getByText('Change PACER Exemption Status')).toBeVisible();
  await expectSilence(worker, page, overlay);
  await page.getByRole('link', { name: 'Link a CM/ECF account to my PACER account' }).click();
  await expect(overlay).toHaveAttribute('data-page', 'link-account');
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expectSaid(
    overlay,
    'Type your old filing login here, once',
    'Type the CM/ECF login and password that this court gave you, then check the name that comes up.',
  );
  await page.getByLabel('CM/ECF login').fill('right');
  await page.getByLabel('CM/ECF password').fill('right');
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('Are these both yours?')).toBeVisible();
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('link', { name: 'Main menu' }).click();
  await page.waitForURL(MAIN_MENU);
  await expect(page.locator('#topmenu a[href*="CivilEvents"]')).toBeVisible();
  await expectSilence(worker, page, overlay);
}

/** Today the guide knows the link by itself; a preview of an earlier day does not count what was seen later. */
async function expectLinkSeen(guide: Guide) {
  await guide.page.bringToFront();
  await guide.page.getByRole('button', { name: 'Back to today' }).click();
  const linked = guide.step('day.linked');
  await expect(linked.getByRole('checkbox')).toBeChecked();
  await expect(linked).toContainText('Seen on the court’s page');
  await expect(guide.phase).toHaveAttribute('data-phase', 'after');
  await expect(guide.question).toHaveAttribute('data-node', 'mfa');
}

test('a filer with a legacy account prepares, the court goes live, the filer signs in, links and files', async ({
  page,
  guide,
  overlay,
  worker,
  context,
  extra,
}) => {
  test.setTimeout(120_000);
  await setDay(worker, EVE);

  await test.step('the guide asks, and says what holds on the eve', async () => {
    await guide.open('?court=CACDC');
    const answer = guide.page.locator('.court-answer');
    await expect(answer).toHaveAttribute('data-system', 'legacy');
    await expect(answer).toContainText('Preview for February 17, 2020');
    await guide.answer('task', 'file');
    await guide.answer('filer', 'attorney');
    await guide.answer('account', 'own');
    await expect(guide.question).toHaveAttribute('data-node', 'accountType');
  });

  await test.step('Manage My Account shows a legacy account: overlay and guide say to upgrade it', async () => {
    await page.goto(`${ACCOUNT}/login.jsf`);
    await expect(overlay.locator('.headline')).toHaveText('This is where you manage your PACER account');
    await signInToAccount(page, 'lp1234');
    await expectSaid(
      overlay,
      'Upgrade this account before you file',
      'Choose “Upgrade” beside Account Type.',
    );
    await expect(guide.end).toHaveAttribute('data-end', 'upgrade');
    await expect(guide.end).toContainText('Until February 18, 2020, the login that this court gave you');
    await expect(guide.step('before.upgraded').getByRole('checkbox')).not.toBeChecked();
  });

  await test.step('once upgraded, both say so, and the guide goes on by itself', async () => {
    await page.getByRole('link', { name: 'Upgrade' }).click();
    await page.getByLabel('New username').fill('rightmfa');
    await page.getByLabel('New password').fill('right');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.waitForURL(`${ACCOUNT}/manage.jsf`);
    await expectSaid(
      overlay,
      'This account is upgraded: it can be linked and file',
      'link it once to your old court login',
    );
    await expect(guide.question).toHaveAttribute('data-node', 'oldLogin');
    await guide.answer('oldLogin', 'yes');
    await guide.answer('knowsLogin', 'yes');
    await expect(guide.end).toHaveAttribute('data-end', 'keepFiling');
    await expect(guide.end).toContainText('On February 18, 2020 or later, link the two.');
    await expect(guide.phase).toHaveAttribute('data-phase', 'before');
    for (const id of ['before.own', 'before.upgraded', 'before.knowLogin'])
      await expect(guide.step(id).getByRole('checkbox')).toBeChecked();
    await expect(guide.step('day.linked').getByRole('checkbox')).toBeDisabled();
  });

  await test.step('on the eve the court’s own form still takes the login of the court', async () => {
    const signIn = `${CACD}/cgi-bin/login.pl`;
    const court = 'U.S. District Court, Central District of California';
    extra.set(signIn, { body: legacyForm({ title: 'CACD-ECF', court, action: signIn }) });
    await page.goto(signIn);
    await expect(overlay).toHaveAttribute('data-page', 'court-sign-in');
    await expect(overlay).toHaveAttribute('data-login', 'court');
    await expect(overlay).toHaveAttribute('data-as-of', EVE);
    await expectSaid(overlay, 'Use the login this court gave you', 'From tomorrow, February 18, 2020');
    extra.delete(signIn);
  });

  await setDay(worker, GO_LIVE);
  await context.clearCookies(); // another day: nobody is signed in any more

  await test.step('on the day the guide asks for the link, and says how', async () => {
    await expect(guide.page.locator('.court-answer')).toHaveAttribute('data-system', 'nextgen');
    await expect(guide.question).toHaveAttribute('data-node', 'linked');
    await expect(guide.phase).toHaveAttribute('data-phase', 'day');
    await guide.answer('linked', 'no');
    await expect(guide.end).toHaveAttribute('data-end', 'link');
    await expect(guide.end).toContainText('sign in with your own PACER username');
  });

  await test.step('the front door says to link first, and leads to Central Sign-On', async () => {
    await page.goto(`${CACD}/cgi-bin/ShowIndex.pl`);
    await expect(overlay).toHaveAttribute('data-login', 'pacer');
    await expectSaid(overlay, 'Use your own PACER account', 'Link first');
    await page.locator('a[href="/cgi-bin/login.pl"]').first().click();
    await expect(overlay).toHaveAttribute('data-page', 'central-sign-on');
    await expect(overlay).toHaveAttribute('data-court', 'CACDC');
    await expectSaid(overlay, 'Use your own PACER account', 'Link first');
  });

  await test.step('the old court login is refused there, and the likely cause is told', async () => {
    await signOnAs(page, 'oldcourtlogin', 'oldpassword');
    await expect(overlay).toHaveAttribute('data-state', 'failed');
    await expectSaid(overlay, 'PACER did not accept that login', 'and not the old court login?');
  });

  await test.step('the PACER login asks for a code, then for the redaction promise', async () => {
    await signOnAs(page, 'rightmfa', 'right');
    await expect(overlay).toHaveAttribute('data-state', 'mfa');
    await expectSaid(overlay, 'Type the code from your authenticator app', 'never sends the code by text');
    await byId(page, 'mfaForm:mfaInput').fill('123456');
    await byId(page, 'mfaForm:btnOk').click();
    await expect(overlay).toHaveAttribute('data-state', 'redaction');
    await expectSaid(overlay, 'This is the redaction notice for filers', 'tick the box');
    await promiseRedaction(page);
  });

  await test.step('signed in, but without filing menus: told where to link, links, has the menus', async () => {
    await expectNotLinked(overlay);
    await link(page, overlay, worker);
  });

  await test.step('the guide knows it by itself, and ends in “ready”', async () => {
    await expectLinkSeen(guide);
    await guide.answer('mfa', 'on');
    await guide.answer('signIn', 'fine');
    await expect(guide.end).toHaveAttribute('data-end', 'ready');
    await expect(guide.end).toContainText('You are ready to file');
    await expect(guide.page.locator('.my-courts [data-court="CACDC"]')).toContainText('5 of 5 done');
  });

  await test.step('the form seen on the eve does not stand against what Central Sign-On proved since', async () => {
    await page.goto(`${CACD}/cgi-bin/ShowIndex.pl`);
    await expect(overlay).toHaveAttribute('data-system', 'nextgen');
    await expect(overlay).not.toHaveAttribute('data-conflict', /.*/);
  });
});

test('a CJA attorney with two accounts keeps one, links it, and is told of the exemption', async ({
  page,
  guide,
  overlay,
  worker,
}) => {
  test.setTimeout(120_000);
  await setDay(worker, EVE);
  await guide.open('?court=CACDC');
  await guide.answer('task', 'file');
  await guide.answer('filer', 'cja');
  await guide.answer('account', 'own');
  await signInToAccount(page, 'right');
  await expect(guide.question).toHaveAttribute('data-node', 'cjaAccounts');

  await guide.answer('cjaAccounts', 'two');
  await expect(guide.end).toHaveAttribute('data-end', 'mergeAccounts');
  await expect(guide.end).toContainText('pacer@psc.uscourts.gov');
  await expect(guide.step('before.cja').getByRole('checkbox')).not.toBeChecked();

  await guide.answer('cjaAccounts', 'one');
  await expect(guide.step('before.cja').getByRole('checkbox')).toBeChecked();
  await guide.answer('oldLogin', 'yes');
  await guide.answer('knowsLogin', 'yes');
  await expect(guide.end).toHaveAttribute('data-end', 'keepFiling');

  await setDay(worker, GO_LIVE);
  await page.context().clearCookies();
  await expect(guide.question).toHaveAttribute('data-node', 'linked');
  await page.goto(`${CACD}/cgi-bin/login.pl`);
  await expect(overlay).toHaveAttribute('data-page', 'central-sign-on');
  await signOnAs(page, 'right', 'right');
  await expect(overlay).toHaveAttribute('data-state', 'redaction');
  await promiseRedaction(page);
  await expectNotLinked(overlay);
  await link(page, overlay, worker);

  await expectLinkSeen(guide);
  await guide.answer('mfa', 'not-asked');
  await guide.answer('signIn', 'fine');
  await expect(guide.end).toHaveAttribute('data-end', 'ready');
  await expect(guide.end).toContainText('“Change PACER Exemption Status”');
  await expect(guide.step('after.exempt')).toBeVisible();
});

test('a shared firm account ends in “cannot”, whatever its pages show', async ({
  page,
  guide,
  overlay,
  worker,
}) => {
  await setDay(worker, GO_LIVE);
  await guide.open('?court=CACDC');
  await guide.answer('task', 'file');
  await guide.answer('filer', 'attorney');
  await guide.answer('account', 'shared');
  const expectCannot = async () => {
    await expect(guide.end).toHaveAttribute('data-end', 'sharedAccount');
    await expect(guide.end).toHaveClass(/\bcannot\b/);
    await expect(guide.end).toContainText('A shared account cannot file');
    await expect(guide.end).toContainText('Never upgrade or link the shared account.');
    await expect(guide.end.getByRole('link')).toHaveAttribute('href', /pacer\.psc\.uscourts\.gov/);
  };
  await expectCannot();
  await expect(guide.step('before.own').getByRole('checkbox')).not.toBeChecked();

  await signInToAccount(page, 'viewer');
  await expect(overlay.locator('.headline')).toHaveText(
    'This account is upgraded: it can be linked and file',
  );
  await expect(guide.step('before.upgraded').getByRole('checkbox')).toBeChecked();
  await expectCannot();

  await page.goto(`${CACD}/cgi-bin/login.pl`);
  await expectNotLinked(overlay);
  await expectCannot();
});
