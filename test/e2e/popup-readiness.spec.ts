import type { Page } from '@playwright/test';
import { answer, emptyReadiness, type QuestionId, type Readiness } from '../../lib/readiness/index.ts';
import { violationsOn } from '../browser/axe.ts';
import type { Extension } from '../browser/courts.ts';
import { expect, test } from './fixtures.ts';
import { popupFor, searchIn } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/';
const TRAINING = 'https://ecf-test.cacd.uscourts.gov/';

const own = (page: Page) => page.locator('[data-ready]');
const linkOf = (page: Page) => own(page).getByRole('link');

/** Answers given long ago, at C.D. Cal. unless another court is named. */
const answers = (given: Partial<Record<QuestionId, string>>, court = 'CACDC'): Readiness =>
  Object.entries(given).reduce(
    (all, [question, option]) => answer(all, { court, day: '2026-01-05' }, question as QuestionId, option),
    emptyReadiness,
  );

const FILER = { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' } as const;
const READY = {
  ...FILER,
  oldLogin: 'yes',
  knowsLogin: 'yes',
  linked: 'yes',
  mfa: 'on',
  signIn: 'fine',
} as const;

const store = (worker: Extension, items: object) =>
  worker.evaluate((given) => chrome.storage.local.set(given), items as Record<string, unknown>);

test('nothing known: it invites to the guide, which opens at the court and its first question', async ({
  page,
  context,
  courts,
}) => {
  await page.goto(popupFor(courts.origin, CACD));
  await expect(own(page)).toHaveAttribute('data-ready', 'start');
  await expect(own(page)).toContainText('Your readiness for C.D. Cal.');
  await expect(own(page)).toContainText('Answer a few questions');
  const opened = context.waitForEvent('page');
  await linkOf(page).click();
  const guide = await opened;
  await expect(guide.locator('.court-answer')).toHaveAttribute('data-court', 'CACDC');
  await expect(guide.locator('[data-node="task"]')).toBeInViewport();
  await guide.close();
});

test('something missing: what there is, what lacks, and the step that is next', async ({
  page,
  context,
  courts,
  worker,
}) => {
  await store(worker, { readiness: answers({ ...FILER, oldLogin: 'yes', knowsLogin: 'yes', linked: 'no' }) });
  await page.goto(popupFor(courts.origin, CACD));
  await expect(own(page)).toHaveAttribute('data-ready', 'do');
  await expect(own(page).getByRole('listitem')).toHaveText([
    'PACER account of your own',
    'Upgraded',
    'Filing login known',
    'Not linked here',
  ]);
  await expect(linkOf(page)).toHaveText('Link your old login now');
  const opened = context.waitForEvent('page');
  await linkOf(page).focus();
  await page.keyboard.press('Enter');
  const guide = await opened;
  await expect(guide.locator('[data-end="link"]')).toBeInViewport();
  await guide.close();
});

test('the court’s page with its filing menus makes it linked, and says when', async ({
  page,
  context,
  courts,
  worker,
}) => {
  await store(worker, { readiness: answers({ ...FILER, oldLogin: 'yes', linked: 'no' }, 'TXSDC') });
  await page.goto(popupFor(courts.origin, 'https://ecf.txsd.uscourts.gov/'));
  await expect(own(page)).toContainText('Not linked here');
  const court = await context.newPage();
  await court.goto('https://ecf.txsd.uscourts.gov/cgi-bin/showpage.pl?16');
  await expect(own(page)).toContainText(/Linked here: filing menus seen on \w+ \d+, \d{4}/);
  await expect(own(page)).not.toContainText('Not linked here');
  await court.close();
});

test('it is about the court that was looked up, and silent where there is none or only training', async ({
  page,
  courts,
  worker,
}) => {
  await store(worker, { readiness: answers(READY) });
  await page.goto(popupFor(courts.origin, 'about:blank'));
  await expect(page.locator('[data-page]')).toHaveCount(1);
  await expect(own(page)).toHaveCount(0);
  await searchIn(page).fill('cacd');
  await page.keyboard.press('Enter');
  await expect(own(page)).toHaveAttribute('data-ready', 'ready');
  await page.goto(popupFor(courts.origin, TRAINING));
  await expect(page.locator('[data-page]')).toHaveAttribute('data-login', 'training');
  await expect(own(page)).toHaveCount(0);
});

test('on the eve of the go-live it says what is needed then', async ({ page, courts, worker }) => {
  await store(worker, { readiness: answers({ ...FILER, oldLogin: 'yes', knowsLogin: 'no' }) });
  await store(worker, { previewDate: '2020-02-17' });
  await page.goto(popupFor(courts.origin, CACD));
  await expect(own(page)).toContainText('Filing login not known');
  await expect(linkOf(page)).toHaveText('Get your old login back');
});

for (const [what, given] of [
  ['nothing known', {}],
  ['all there', READY],
] as const) {
  test(`with ${what}, the first frame is right: none after it differs, and nothing moves`, async ({
    page,
    courts,
    worker,
  }) => {
    await store(worker, { readiness: answers(given), pins: ['CACDC', 'NYSDC'] });
    await using _watching = await page.addInitScript(watchFrames);
    await page.goto(popupFor(courts.origin, CACD));
    const { texts, shift } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
    expect(texts.length).toBe(1);
    expect(texts[0]).toContain('Your readiness for C.D. Cal.');
    expect(shift).toBe(0);
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in it, ${scheme}`, async ({ page, courts, worker }) => {
    await courts.show(page, { colorScheme: scheme });
    for (const given of [{}, FILER, READY, { ...FILER, account: 'shared' }]) {
      await store(worker, { readiness: answers(given) });
      await page.goto(popupFor(courts.origin, CACD));
      await expect(own(page)).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    }
  });
}

interface Watched {
  /** The texts that the popup had from frame to frame, each once, and how far anything in it moved by itself. */
  watched: Promise<{ texts: string[]; shift: number }>;
}

/** Runs in the page before anything else: looks at its text in each frame, for half a second from the first one. */
function watchFrames(): void {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const texts = new Set<string>();
  (globalThis as unknown as Watched).watched = new Promise((done) => {
    let left = 30;
    const look = () => {
      const main = document.querySelector('main');
      if (main) {
        texts.add(main.innerText);
        left -= 1;
      }
      if (left > 0) requestAnimationFrame(look);
      else done({ texts: [...texts], shift });
    };
    requestAnimationFrame(look);
  });
}
