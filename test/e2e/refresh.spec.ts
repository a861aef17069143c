import type { Page } from '@playwright/test';
import { FEED_URL } from '../../lib/courts/feed/index.ts';
import type { Court } from '../../lib/courts/index.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import type { Replica } from '../replica/server.ts';
import type { Reply } from '../replica/types.ts';
import { entriesOf, feedText } from '../unit/made-feed.ts';
import { test as base, expect, type Served } from './fixtures.ts';
import { inOwnCourts } from './own-courts.ts';
import { openPanel, panelOf, popupFor, storedIn, storeIn, verdictOf } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/';
const NJD = 'https://ecf.njd.uscourts.gov/';
const PHONE = '213-555-0100';

/** The list before the feed: D.N.J. has not moved, and its software is the old one. */
const beforeTheMove = (courts: Court[]): Court[] =>
  courts.map((court) =>
    court.id === 'NJDC'
      ? {
          ...court,
          software: 'CM/ECF V6.1.1',
          history: [{ system: 'nextgen', certainty: 'scheduled', day: '2099-01-04' }],
        }
      : court,
  );

/** The feed: D.N.J. is on NextGen, and the help desk of C.D. Cal. has another number. */
const ENTRIES = entriesOf().map((entry) =>
  entry.court_id === 'CACDC' ? { ...entry, help_desk: [{ phone: PHONE }] } : entry,
);
const NEWS = feedText(ENTRIES);
const json = (body: string, headers: Record<string, string> = {}): Reply => ({
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
});

const test = base.extend<object, { courts: Courts }>({
  courts: [({ built, open }, use) => inOwnCourts({ built, open }, beforeTheMove, use), { scope: 'worker' }],
});

async function openList(page: Page, origin: string, address = CACD) {
  await page.goto(popupFor(origin, address));
  return openPanel(page, 'list');
}

const look = (page: Page) => panelOf(page, 'list').getByRole('button', { name: 'Look for a newer list' });
const told = (page: Page) => page.locator('#refresh-status');

/** Lets the minute pass that a person has to wait between two attempts. */
async function laterThat(page: Page): Promise<void> {
  const state = (await storedIn(page, 'refresh')) as { lastAttempt: number };
  await storeIn(page, { refresh: { ...state, lastAttempt: state.lastAttempt - 60_000 } });
}

const feedRequests = ({ requests }: Replica, since: number) =>
  requests.slice(since).filter(({ url }) => url === FEED_URL);

/** A gate at which the feed's server waits. */
function heldBack(reply: Reply): { served: Served; letGo: () => void } {
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  return { served: () => gate.then(() => reply), letGo };
}

test('a person looks for a newer list: progress, then its day and what changed, and answers rest on it', async ({
  page,
  overlay,
  courts: { origin },
  extra,
}) => {
  const { served, letGo } = heldBack(json(NEWS));
  extra.set(FEED_URL, served);
  const panel = await openList(page, origin, NJD);
  await expect(verdictOf(page)).toHaveAttribute('data-system', 'legacy');
  await look(page).click();
  await expect(told(page)).toHaveText('Asking pacer.uscourts.gov for the court list…');
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await expect(look(page)).toBeDisabled();
  letGo();
  await expect(told(page)).toHaveText('The court list is now of February 10, 2023. 3 changes.');
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.locator('summary')).toHaveText('Court list of February 10, 2023');
  await expect(panel).toContainText('3 changes since the list of January 10, 2023:');
  await expect(panel.getByRole('listitem')).toHaveText([
    'D.N.J.: moved to NextGen between January 11, 2023 and February 10, 2023.',
    `C.D. Cal.: help desk phone was 213-894-0242 (All divisions), now ${PHONE}.`,
    /^D\.N\.J\.: software was CM\/ECF V6\.1\.1, now NextGen CM\/ECF Release .+\.$/,
  ]);
  await expect(verdictOf(page)).toHaveAttribute('data-system', 'nextgen');
  await expect(verdictOf(page)).toHaveAttribute('data-basis', 'feed');

  await page.goto(NJD);
  await expect(overlay).toHaveAttribute('data-basis', 'feed');
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await page.goto(popupFor(origin, CACD));
  await page.locator('details[data-section=help] summary').click();
  await expect(page.locator('details[data-section=help]')).toContainText(PHONE);
});

test('no cookie, login or address of a page goes out with the question', async ({
  page,
  context,
  courts: { origin },
  extra,
  replica,
}) => {
  await context.addCookies([{ name: 'PacerSession', value: 'secret', url: 'https://pacer.uscourts.gov' }]);
  extra.set(FEED_URL, json(NEWS, { 'Set-Cookie': 'tracked=1; Secure; SameSite=None' }));
  const since = replica.requests.length;
  await openList(page, origin);
  await look(page).click();
  await expect(told(page)).toContainText('The court list is now of');
  const asked = feedRequests(replica, since);
  expect(asked).toHaveLength(1);
  for (const name of ['cookie', 'authorization', 'referer'])
    expect(asked[0]?.headers).not.toHaveProperty(name);
  const names = (await context.cookies('https://pacer.uscourts.gov')).map(({ name }) => name);
  expect(names).toEqual(['PacerSession']);
});

test('a list that has not changed is not sent again, and its changes are still told', async ({
  page,
  courts: { origin },
  extra,
  replica,
}) => {
  extra.set(FEED_URL, (_url, headers) =>
    headers['if-none-match'] === '"one"'
      ? { status: 304, headers: { ETag: '"one"' }, body: '' }
      : json(NEWS, { ETag: '"one"' }),
  );
  const since = replica.requests.length;
  const panel = await openList(page, origin);
  await look(page).click();
  await expect(told(page)).toContainText('The court list is now of');
  await look(page).click();
  await expect(told(page)).toHaveText('The court list was looked for a moment ago. Try again in a minute.');
  await laterThat(page);
  await look(page).click();
  await expect(told(page)).toHaveText('You have the newest court list, of February 10, 2023.');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  expect(feedRequests(replica, since).map(({ headers }) => headers['if-none-match'])).toEqual([
    undefined,
    '"one"',
  ]);
});

const BROKEN: [what: string, served: Served, reason: string][] = [
  [
    'a web page',
    { body: '<!doctype html><title>Hotel</title><p>Welcome. Sign in to use the network.' },
    'A web page (HTML) came in place of the court list.',
  ],
  [
    'half a file',
    json(NEWS.slice(0, NEWS.length / 2)),
    'The file is damaged or was cut off: its \\d+,\\d+ characters are not whole JSON.',
  ],
  [
    'a list without a tenth of the courts',
    json(feedText(ENTRIES.slice(25))),
    'The new list lacks 2\\d of 20\\d courts: .+ Courts do not close that fast',
  ],
  [
    'an error',
    { status: 503, body: 'Busy' },
    'pacer.uscourts.gov did not send the list. It answered with error 503.',
  ],
  ['no answer', { fault: 'reset' }, 'pacer.uscourts.gov could not be reached.'],
];

for (const [what, served, reason] of BROKEN) {
  test(`${what} in place of the list is refused in words, and every answer stays`, async ({
    page,
    courts: { origin },
    extra,
  }) => {
    extra.set(FEED_URL, served);
    const panel = await openList(page, origin, NJD);
    await expect(verdictOf(page).locator('[data-section=rests] li').first()).toBeAttached(); // what is folded comes last
    const before = await verdictOf(page).innerHTML();
    await look(page).click();
    await expect(told(page)).toContainText('The court list was not updated.');
    await expect(told(page)).toContainText(new RegExp(reason.replaceAll('(', '\\(').replaceAll(')', '\\)')));
    await expect(told(page)).toContainText('The list you had stays in use.');
    expect(await verdictOf(page).innerHTML()).toBe(before);
    expect(await storedIn(page, 'keptList')).toBeUndefined();

    await page.reload();
    await openPanel(page, 'list');
    await expect(panel.locator('.notice')).toContainText('The court list was not updated.');

    extra.set(FEED_URL, json(NEWS));
    await laterThat(page);
    await look(page).click();
    await expect(told(page)).toContainText('The court list is now of February 10, 2023.');
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'feed');
    const kept = await storedIn(page, 'keptList');

    extra.set(FEED_URL, served);
    await laterThat(page);
    await look(page).click();
    await expect(told(page)).toContainText('The list you had stays in use.');
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'feed');
    expect(await storedIn(page, 'keptList')).toEqual(kept);
  });
}

const DAY = 86_400_000;
const DUE = () => ({
  ...{ since: Date.now() - 30 * DAY, jitter: 0, lastSuccess: Date.now() - 9 * DAY },
  ...{ lastAttempt: Date.now() - 9 * DAY, failures: 0, lastRefusal: null },
});

/** Rings the hourly alarm, and resolves when the background has done what it does then. */
const ring = (worker: Extension) =>
  worker.evaluate(async () => {
    const rung = new Promise<void>((done) => chrome.alarms.onAlarm.addListener(() => done()));
    await chrome.alarms.create('refresh', { when: Date.now(), periodInMinutes: 60 });
    await rung;
    await chrome.storage.local.get(); // answered after what the listener before this one asked for
    await new Promise((done) => setTimeout(done)); // it takes its lock, and then it is our turn
    await navigator.locks.request('refresh', () => {});
  });

test('it looks by itself when a week is over, unless the person has unticked it', async ({
  page,
  worker,
  courts: { origin },
  extra,
  replica,
}) => {
  extra.set(FEED_URL, json(NEWS));
  const panel = await openList(page, origin);
  const weekly = panel.getByRole('checkbox', { name: 'Look once a week by itself' });
  await expect(weekly).toBeChecked();
  await weekly.uncheck();
  await expect.poll(() => storedIn(page, 'settings')).toMatchObject({ refresh: 'asked' });
  const since = replica.requests.length;
  await storeIn(page, { refresh: DUE() });
  await ring(worker);
  expect(feedRequests(replica, since)).toEqual([]);
  await weekly.check();
  await expect.poll(() => storedIn(page, 'settings')).toMatchObject({ refresh: 'automatic' });
  await ring(worker);
  expect(feedRequests(replica, since)).toHaveLength(1);
  await expect(panel.locator('summary')).toHaveText('Court list of February 10, 2023');
  await ring(worker);
  expect(feedRequests(replica, since)).toHaveLength(1);
});

test('a background that is stopped in the middle of a download loses nothing', async ({
  built,
  open,
  extra,
}) => {
  await inOwnCourts({ built, open }, beforeTheMove, async (courts) => {
    const { context, origin } = courts;
    const page = await context.newPage();
    const stopDownload = async () => {
      extra.set(FEED_URL, { fault: 'stall', reply: json(NEWS) });
      await look(page).click();
      await expect(told(page)).toHaveText(/^Downloading: \d+ of \d+ KB…$/);
      await courts.stopBackground();
      await expect(told(page)).toContainText(
        'The update was stopped before it was done. The list you had stays',
      );
      await expect(look(page)).toBeEnabled();
      await expect(panelOf(page, 'list').getByRole('progressbar')).toHaveCount(0);
    };

    await openList(page, origin, NJD);
    await stopDownload();
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'list');
    await expect(verdictOf(page)).toHaveAttribute('data-system', 'legacy');
    expect(await storedIn(page, 'keptList')).toBeUndefined();

    extra.set(FEED_URL, json(NEWS));
    await look(page).click(); // what was stopped is not under way any more
    await expect(told(page)).toHaveText('The court list was looked for a moment ago. Try again in a minute.');
    await laterThat(page);
    await look(page).click();
    await expect(told(page)).toHaveText('The court list is now of February 10, 2023. 3 changes.');
    const kept = await storedIn(page, 'keptList');

    await laterThat(page);
    await stopDownload();
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'feed');
    await expect(verdictOf(page)).toHaveAttribute('data-system', 'nextgen');
    expect(await storedIn(page, 'keptList')).toEqual(kept);
    await page.goto(NJD);
    const overlay = page.locator('ecf-signpost');
    await expect(overlay).toHaveAttribute('data-basis', 'feed');
    await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  });
});
