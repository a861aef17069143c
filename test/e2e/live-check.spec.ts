import type { Page } from '@playwright/test';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court } from '../../lib/courts/index.ts';
import type { Courts } from '../browser/courts.ts';
import type { Replica } from '../replica/server.ts';
import { unrulyCourts } from '../replica/unruly-courts.ts';
import { test as base, expect, type Served } from './fixtures.ts';
import { OneTab } from './one-tab.ts';
import { inOwnCourts } from './own-courts.ts';
import { openPanel, panelOf, popupFor, storedIn, storeIn, verdictOf } from './popup-page.ts';

const TIME = '\\d{1,2}:\\d{2}\\s[AP]M';

/** Twelve courts, in the order in which they are asked. */
const CODES = ['akd', 'cand', 'ctd', 'deb', 'gud', 'hid', 'njd', 'nysd', 'okwd', 'txsb', 'vtd', 'wawd'];
const few = (courts: Court[]): Court[] => courts.filter(({ code }) => CODES.includes(code));

const test = base.extend<{ popup: Page }, { fewCourts: Courts; fewTab: OneTab }>({
  fewCourts: [({ built, open }, use) => inOwnCourts({ built, open }, few, use), { scope: 'worker' }],
  fewTab: [({ fewCourts }, use) => use(new OneTab(fewCourts)), { scope: 'worker' }],
  /** The popup of an extension whose list has twelve courts, with nothing stored. */
  popup: ({ fewCourts: { origin }, fewTab }, use) =>
    fewTab.lend(async (page) => {
      await page.goto(popupFor(origin, 'about:blank'));
      await page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
      await page.reload();
      await use(page);
    }),
});

const signIn = (host: string) => `https://${host}/cgi-bin/login.pl`;

/** Has a court of the replica misbehave. */
function unrule(extra: Map<string, Served>, id: string): string {
  const court = unrulyCourts.find((each) => each.id === id);
  if (!court) throw new Error(`${id} is no unruly court of the replica.`);
  extra.set(signIn(court.host), (url) => court.answer(url) ?? { status: 404, body: '' });
  return court.host;
}

const askButton = (page: Page) => page.getByRole('button', { name: /^Ask .+ itself now$/ });
const told = (page: Page) => page.locator('.ask [role=status]');

interface Answers {
  what: string;
  host: string;
  /** Its ID among the unruly courts, if it is one. */
  unruly?: string;
  says: string;
  /** What the next answer rests on: `observed` with its system, or the list where the court proves nothing. */
  observed?: 'nextgen' | 'legacy';
}

const COURTS: Answers[] = [
  {
    what: 'a NextGen court',
    host: 'ecf.njd.uscourts.gov',
    says: `Asked the court at ${TIME}: it sends filers to PACER’s login page. Use your own PACER account. The court list says the same.`,
    observed: 'nextgen',
  },
  {
    what: 'a legacy court that the list has on NextGen',
    host: 'ecf.ctd.uscourts.gov',
    unruly: 'CTDC',
    says: `Asked the court at ${TIME}: it shows its own login form. Use the login that this court gave you. The court list says NextGen CM/ECF. What the court itself shows counts for more.`,
    observed: 'legacy',
  },
  {
    what: 'a court that is down',
    host: 'ecf.akb.uscourts.gov',
    unruly: 'AKBK',
    says: `The court could not be reached \\(${TIME}\\). Check your own connection, try again, or call the help desk.`,
  },
  {
    what: 'a court in maintenance',
    host: 'ecf.alnd.uscourts.gov',
    unruly: 'ALNDC',
    says: `The court says that its system is down for maintenance \\(${TIME}\\).`,
  },
  {
    what: 'a court that sends on for another court',
    host: 'ecf.azd.uscourts.gov',
    unruly: 'AZDC',
    says: `Asked the court at ${TIME}: it sends filers to PACER’s login page, but for another court. That proves nothing.`,
  },
  {
    what: 'a court that sends on to a host that looks like PACER',
    host: 'ecf.gamd.uscourts.gov',
    unruly: 'GAMDC',
    says: `The court sent this check on to pacer.login.uscourts.gov.example.com, which is not a login page that we know \\(${TIME}\\).`,
  },
  {
    what: 'a court that never answers',
    host: 'ecf.akd.uscourts.gov',
    unruly: 'AKDC',
    says: `The court did not answer within 15 seconds \\(${TIME}\\).`,
  },
];

test('the guide asks a court too', async ({ page, courts: { origin } }) => {
  await page.goto(`${origin}/guide.html?court=NJDC`);
  await askButton(page).click();
  await expect(told(page)).toHaveText(new RegExp(`^Asked the court at ${TIME}: it sends filers to PACER’s`));
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
});

for (const { what, host, unruly, says, observed } of COURTS) {
  test(`${what} is asked, and the popup tells what it answered and when`, async ({
    page,
    context,
    courts: { origin },
    extra,
    replica,
  }) => {
    if (unruly) unrule(extra, unruly);
    await context.addCookies([{ name: 'NextGenCSO', value: 'secret', url: `https://${host}` }]);
    const since = replica.requests.length;
    await page.goto(popupFor(origin, `https://${host}/`));
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'list');
    await askButton(page).click();
    await expect(told(page)).toHaveText(new RegExp(`^${says}`), { timeout: 25_000 });
    await expect(askButton(page)).toBeEnabled();
    if (observed) {
      await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
      await expect(verdictOf(page)).toHaveAttribute('data-system', observed);
      await expect(page.locator('.why')).toContainText(
        / was asked on \w+ \d+, \d{4}, and answered as a court on /,
      );
    } else {
      await expect(verdictOf(page)).toHaveAttribute('data-basis', 'list');
      await expect(verdictOf(page)).toHaveAttribute('data-system', 'nextgen');
      expect(await storedIn(page, 'memory')).toBeUndefined();
    }
    const asked = replica.requests.slice(since).filter(({ url }) => new URL(url).hostname === host);
    expect(asked.length).toBeGreaterThan(0);
    for (const { headers } of asked) {
      for (const name of ['cookie', 'authorization', 'referer']) expect(headers).not.toHaveProperty(name);
    }
    const result = await storedIn(page, 'checks');
    await page.reload();
    await expect(told(page)).toHaveText(new RegExp(`^${says}`));
    expect(await storedIn(page, 'checks')).toEqual(result);
  });
}

test('what a court answered counts on its own pages too', async ({
  page,
  overlay,
  courts: { origin },
  extra,
}) => {
  const host = unrule(extra, 'CTDC');
  await page.goto(popupFor(origin, `https://${host}/`));
  await askButton(page).click();
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
  await page.goto(`https://${host}/`);
  await expect(overlay).toHaveAttribute('data-basis', 'observed');
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect(overlay).toHaveAttribute('data-conflict', 'nextgen');
});

test('a background that is stopped while a court is asked is said, and the court can be asked again', async ({
  popup: page,
  fewCourts,
  replica,
  extra,
}) => {
  const { origin } = fewCourts;
  const host = unrule(extra, 'AKDC');
  await page.goto(popupFor(origin, `https://${host}/`));
  const since = replica.requests.length;
  await askButton(page).click();
  // Not only the last: the browser itself asks its maker's addresses when it likes.
  await expect.poll(() => replica.requests.slice(since).map(({ url }) => url)).toContain(signIn(host));
  await fewCourts.stopBackground();
  await expect(told(page)).toHaveText(
    /^The browser cut this short before the court answered\. Ask once more\.$/,
  );
  extra.clear();
  await askButton(page).click();
  await expect(told(page)).toHaveText(/it sends filers to PACER’s login page\./);
});

/** Courts that were asked since, by their codes. */
function askedSince({ requests }: Replica, since: number): string[] {
  return requests
    .slice(since)
    .flatMap(({ url }) => /^https:\/\/ecf\.(\w+)\.uscourts\.gov\/cgi-bin\/login\.pl$/.exec(url)?.[1] ?? [])
    .sort();
}

/** Lets the first five of the twelve answer; the others wait. */
function holdBack(extra: Map<string, Served>): void {
  for (const code of CODES.slice(5)) extra.set(signIn(`ecf.${code}.uscourts.gov`), { fault: 'silence' });
}

const progress = (page: Page) => panelOf(page, 'ask').getByRole('progressbar');
const status = (page: Page) => page.locator('#ask-status');
const askAll = (page: Page) => panelOf(page, 'ask').getByRole('button', { name: 'Ask all 12 courts' });
const bar = (page: Page) => progress(page).evaluate((element) => (element as HTMLProgressElement).value);

test('all courts are asked: the bar moves, stopping works, and those asked are not asked again', async ({
  popup: page,
  replica,
  extra,
}) => {
  holdBack(extra);
  let since = replica.requests.length;
  const panel = await openPanel(page, 'ask');
  await askAll(page).click();
  await expect(status(page)).toHaveText(/^[1-4] of 12 courts asked$/);
  expect(await bar(page)).toBeGreaterThan(0);
  await expect(status(page)).toHaveText('5 of 12 courts asked');
  expect(await bar(page)).toBe(5);
  await panel.getByRole('button', { name: 'Stop asking' }).click();
  await expect(progress(page)).toHaveCount(0);
  await expect(status(page)).toContainText('5 courts asked in the last hour. Look at these 2:');
  await expect(panel.getByRole('listitem')).toHaveText([
    /^N\.D\. Cal\. Asked the court at/,
    /^Bankr\. D\. Del\. /,
  ]);
  expect(askedSince(replica, since)).toEqual(expect.arrayContaining(CODES.slice(0, 5)));

  extra.clear();
  since = replica.requests.length;
  await askAll(page).click();
  await expect(status(page)).toContainText('12 courts asked in the last hour.');
  await expect(panel).toHaveAttribute('open');
  expect(askedSince(replica, since)).toEqual(CODES.slice(5));
  expect(await storedIn(page, 'checkRun')).toBeUndefined();
});

test('after an hour all of them are asked again', async ({ popup: page, replica }) => {
  await openPanel(page, 'ask');
  const hourAgo = Date.now() - 3_600_000;
  const old = few(bundledCourts.courts).map(({ id }, at) => [
    id,
    { outcome: 'login-form', at: at < 3 ? hourAgo : Date.now(), took: 1, status: 200 },
  ]);
  await storeIn(page, { checks: Object.fromEntries(old) });
  const since = replica.requests.length;
  await askAll(page).click();
  await expect.poll(() => askedSince(replica, since)).toHaveLength(3);
  await expect(progress(page)).toHaveCount(0);
  expect(askedSince(replica, since)).toHaveLength(3);
});

test('a run that was cut short with the background goes on when the popup is opened, and ends complete', async ({
  popup: page,
  fewCourts,
  replica,
  extra,
}) => {
  const { context, origin } = fewCourts;
  holdBack(extra);
  await openPanel(page, 'ask');
  await askAll(page).click();
  await expect(status(page)).toHaveText('5 of 12 courts asked');
  const before = (await storedIn(page, 'checks')) as Record<string, unknown>;
  expect(Object.keys(before)).toHaveLength(5);
  await page.close();
  await fewCourts.sleepBackground();

  extra.clear();
  const since = replica.requests.length;
  const again = await context.newPage();
  await again.goto(popupFor(origin, 'about:blank'));
  await expect(panelOf(again, 'ask')).toHaveAttribute('open');
  await expect(status(again)).toContainText('12 courts asked in the last hour.');
  expect(await storedIn(again, 'checks')).toMatchObject(before);
  expect(askedSince(replica, since)).toEqual(CODES.slice(5));
  expect(await storedIn(again, 'checkRun')).toBeUndefined();
});

test('a popup that is open while the background is stopped has the run go on by itself', async ({
  popup: page,
  fewCourts,
  extra,
}) => {
  holdBack(extra);
  await openPanel(page, 'ask');
  await askAll(page).click();
  await expect(status(page)).toHaveText('5 of 12 courts asked');
  extra.clear();
  await fewCourts.stopBackground();
  await expect(status(page)).toContainText('12 courts asked in the last hour.');
});
