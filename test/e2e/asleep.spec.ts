import type { Page } from '@playwright/test';
import { NOTHING } from '../../lib/page/seen.ts';
import type { Answer, KeptAnswer } from '../../lib/protocol.ts';
import { badgeOf } from '../browser/badge-of.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { expect, test } from './fixtures.ts';
import { answerIn, forgetShown, keepAnswer } from './kept-items.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
/** What marks a kept answer as one. */
const KEPT = 'kept';

type Watching = typeof globalThis & { shown: string[] };

/** Visits the page, and marks what was kept of that. */
async function keepMarked(
  page: Page,
  worker: Extension,
  more: Partial<KeptAnswer> = {},
): Promise<KeptAnswer> {
  await page.goto(CACD);
  await expect.poll(() => answerIn(worker, CACD)).toBeDefined();
  const kept = await answerIn(worker, CACD);
  if (!kept) throw new Error('No answer was kept.');
  const { attributes, html } = kept.answer;
  const answer: Answer = {
    ...kept.answer,
    attributes: { ...attributes, 'data-basis': KEPT },
    html: html.replace(/<button/, '<button data-kept'),
  };
  const marked = { ...kept, answer, ...more };
  await keepAnswer(worker, CACD, marked);
  return marked;
}

/** What the overlay says its answer rests on, from one answer to the next, once the background has answered. */
async function basesShown(page: Page, { sleepBackground }: Courts): Promise<string[]> {
  await using _watching = await page.addInitScript(() => {
    const shown: string[] = [];
    (globalThis as Watching).shown = shown;
    new MutationObserver(() => {
      const basis = document.querySelector('ecf-signpost')?.getAttribute('data-basis');
      if (basis && basis !== shown.at(-1)) shown.push(basis);
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-basis'] });
  });
  await sleepBackground();
  await page.goto(CACD);
  await expect(page.locator('ecf-signpost')).toHaveAttribute('data-basis', 'list');
  return page.evaluate(() => (globalThis as Watching).shown);
}

test.beforeEach(async ({ worker }) => {
  const allowed = await worker.evaluate(() => 'setAccessLevel' in chrome.storage.session);
  test.skip(!allowed, 'This browser does not let pages read what an extension keeps in memory.');
  await forgetShown(worker);
});

test('before the background is asked, a page shows what it was answered before', async ({
  page,
  courts,
  worker,
}) => {
  await keepMarked(page, worker);
  expect(await basesShown(page, courts)).toEqual([KEPT, 'list']);
});

for (const [what, more] of [
  ['for a page in which something else stood', { seen: { ...NOTHING, form: 'other' } }],
  ['that has had its hour', { until: 0 }],
] satisfies [string, Partial<KeptAnswer>][]) {
  test(`an answer ${what} is not shown`, async ({ page, courts, worker }) => {
    await keepMarked(page, worker, more);
    expect(await basesShown(page, courts)).toEqual(['list']);
  });
}

test('an answer for another address is not shown', async ({ page, courts, worker }) => {
  const marked = await keepMarked(page, worker);
  await forgetShown(worker);
  await keepAnswer(worker, `${CACD}?`, marked);
  expect(await basesShown(page, courts)).toEqual(['list']);
});

test('a page that shows what was kept has its badge once the background is awake, and leaves no trace of having told it', async ({
  page,
  courts,
  worker,
}) => {
  await page.goto(CACD);
  await expect.poll(() => answerIn(worker, CACD)).toBeDefined();
  await page.goto('about:blank');
  await courts.sleepBackground();
  await page.goto(CACD);
  await expect.poll(() => badgeOf(worker, CACD)).toBe('P');
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null))))
    .toEqual([`answer ${CACD}`]);
});

test('no answer is kept once something has changed that answers rest on', async ({ page, worker }) => {
  await keepMarked(page, worker);
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2019-01-01' }));
  await expect.poll(() => answerIn(worker, CACD)).toBeUndefined();
});
