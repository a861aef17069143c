import type { Page } from '@playwright/test';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { isOn, readPolicy } from '../../lib/policy/index.ts';
import { SOON } from '../browser/ask-page.ts';
import { expectNoOverlay, expectOverlay } from '../browser/expect-overlay.ts';
import { settled } from '../browser/settled.ts';
import { GIVEN } from '../unit/broken-policies.ts';
import { expect, test } from './fixtures.ts';

// What the browser gave last stands in for its answer until that comes, and a browser without a policy has none to give:
// so each policy is put there, and is read as the browser's own would be, but for what Chromium itself drops of it.

const LOGIN = 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl';
const CAND = { 'data-court': 'CANDC' };
const SHARDS = [0, 1];

/** The storage of one browser or the other drops keys of these names. */
const DROPPED = ['__proto__', 'constructor'];
const STORABLE = GIVEN.filter(([, policy]) => !DROPPED.some((key) => Object.hasOwn(policy as object, key)));

const known = new Set(bundledCourts.courts.map(({ id }) => id));

/** The mistakes that the options list, by their paths, and the policy in which they are. The browser sorts keys. */
const told = (options: Page) =>
  options.evaluate(() => ({
    policy: JSON.parse(document.querySelector('[data-item=policy] pre')?.textContent ?? 'null'),
    paths: [...document.querySelectorAll('[data-problem]')]
      .map((each) => each.getAttribute('data-problem'))
      .sort(),
  }));

/** The court whose answer a page of the extension shows. */
const courtIn = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-page]')?.getAttribute('data-court'));

for (const shard of SHARDS) {
  test(`a hundred broken policies, ${shard + 1} of ${SHARDS.length}: each mistake is told with its path, and no surface breaks`, async ({
    context,
    courts,
    worker,
    page: court,
  }) => {
    test.setTimeout(180_000);
    expect(STORABLE.length).toBeGreaterThanOrEqual(100);
    const give = (policy: unknown) =>
      worker.evaluate(
        (json) => chrome.storage.local.set({ policy: JSON.parse(json) }),
        JSON.stringify(policy),
      );
    await give({ language: 'en' });
    // One after another: Firefox 153 loses its way where several windows open at once.
    const opened = async (address: string) => {
      const page = await context.newPage();
      await page.goto(`${courts.origin}/${address}`);
      return page;
    };
    const options = await opened('options.html');
    const popup = await opened(`popup.html?url=${encodeURIComponent(LOGIN)}`);
    const guide = await opened('guide.html?court=CANDC');
    const errors: string[] = [];
    for (const page of [options, popup, guide]) page.on('pageerror', ({ message }) => errors.push(message));
    await options.locator('[data-item=policy] summary').click();

    for (const [what, policy, paths] of STORABLE.filter((_, at) => at % SHARDS.length === shard)) {
      await give(policy);
      const soon = { ...SOON, message: what };
      await expect.poll(() => told(options), soon).toEqual({ policy, paths: paths.toSorted() });
      await court.goto(LOGIN);
      await test.step(what, async () => {
        if (isOn(readPolicy(policy, (id) => known.has(id)).policy, 'overlay'))
          return expectOverlay(court, CAND);
        await settled(worker, court);
        await expectNoOverlay(court);
      });
      await expect.poll(() => courtIn(popup), soon).toBe('CANDC');
      await expect.poll(() => courtIn(guide), soon).toBe('CANDC');
      expect(errors, what).toEqual([]);
    }
    for (const page of [options, popup, guide]) await page.close();
  });
}
