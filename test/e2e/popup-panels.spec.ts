import { FEED_URL } from '../../lib/courts/feed/index.ts';
import { dayAt } from '../../lib/courts/index.ts';
import { violationsOn } from '../browser/axe.ts';
import { feedWith } from '../unit/made-feed.ts';
import { expect, test } from './fixtures.ts';
import { openAll, popupFor, storeIn, verdictOf } from './popup-page.ts';

const FEED = feedWith('CACDC', { help_desk: [{ phone: '213-555-0100' }] });

/** What courts answered, one of each sort, and what pages showed. */
function results(now: number) {
  const answered = { at: now - 60_000, took: 700, status: 200 };
  // The day in the zone that reaches it last of these courts': no page was seen tomorrow, whatever the hour in Greenwich.
  const today = dayAt(now, 'America/Los_Angeles');
  const seen = (how: string, system: string) => ({ system: { how, system, day: today }, menus: null });
  return {
    checks: {
      CACDC: { ...answered, outcome: 'central-sign-on', by: 'script', court: 'this' },
      CANDC: { ...answered, outcome: 'login-form' },
      DEBK: { ...answered, outcome: 'maintenance', status: 503 },
      NYSDC: { ...answered, outcome: 'strayed', host: 'pacer.login.uscourts.gov.example.com' },
      AKDC: { ...answered, outcome: 'slow', took: 15_000, status: null },
    },
    memory: {
      courts: {
        CACDC: seen('redirect', 'nextgen'),
        CANDC: seen('login-form', 'legacy'),
        '09CA': seen('central-sign-on', 'nextgen'),
        NJDC: { system: null, menus: { filing: false, day: today } },
      },
      account: { type: 'legacy', day: today },
    },
    pins: ['CACDC', 'NYSDC'],
  };
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup with all of it open and results in it, ${scheme}`, async ({
    page,
    courts,
    extra,
  }) => {
    test.setTimeout(120_000);
    const { origin } = courts;
    await courts.show(page, { colorScheme: scheme });
    extra.set(FEED_URL, { headers: { 'Content-Type': 'application/json' }, body: FEED });
    await page.goto(popupFor(origin, 'https://ecf.cacd.uscourts.gov/'));
    await storeIn(page, results(Date.now()));
    await expect(verdictOf(page)).toHaveAttribute('data-basis', 'observed');
    await openAll(page);
    await page.getByRole('button', { name: 'Look for a newer list' }).click();
    await expect(page.locator('#refresh-status')).toContainText('The court list is now of');
    await expect(page.locator('#ask-status')).toContainText(
      '5 courts asked in the last hour. Look at these 4:',
    );
    expect(await violationsOn(page)).toEqual([]);

    // Under way, in a preview, and with a stored value that is broken.
    await storeIn(page, {
      checkRun: { courts: ['CACDC', 'NYSDC'], startedAt: Date.now() },
      previewDate: '2020-02-17',
    });
    await storeIn(page, { overlay: 7 });
    await page.evaluate(() =>
      chrome.storage.session.set({
        checkProgress: { done: 1, total: 2 },
        refreshProgress: { phase: 'downloading', received: 100_000, total: 200_000 },
      }),
    );
    await expect(page.getByRole('progressbar')).toHaveCount(2);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.locator('.notice.preview')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.evaluate(() => chrome.storage.session.clear());
  });
}
