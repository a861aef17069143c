import type { Page } from '@playwright/test';
import { NOTHING } from '../../lib/page/seen.ts';
import type { Answer, KeptAnswer } from '../../lib/protocol.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { expect, test } from './fixtures.ts';
import { keptIn } from './kept-items.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
/** What marks a kept answer as one. */
const KEPT = 'kept';

type Watching = typeof globalThis & { shown: string[] };

/** Visits the page, and marks what was kept of that. */
async function keepMarked(
  page: Page,
  worker: Extension,
  more: (kept: KeptAnswer) => Partial<KeptAnswer> = () => ({}),
): Promise<void> {
  await page.goto(CACD);
  await expect.poll(() => keptIn(worker, 'answers')).toHaveLength(1);
  const [kept] = await keptIn(worker, 'answers');
  if (!kept) throw new Error('No answer was kept.');
  const { attributes, html } = kept.answer;
  const answer: Answer = {
    ...kept.answer,
    attributes: { ...attributes, 'data-basis': KEPT },
    html: html.replace(/<button/, '<button data-kept'),
  };
  await worker.evaluate(
    (answers) => chrome.storage.session.set({ answers }),
    [{ ...kept, answer, ...more(kept) }],
  );
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
  await worker.evaluate(() => chrome.storage.session.remove('answers'));
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
  ['for a page in which something else stood', () => ({ seen: { ...NOTHING, form: 'other' } })],
  ['that has had its hour', () => ({ until: Date.now() - 1 })],
  ['for another address', ({ address }) => ({ address: `${address}?` })],
] satisfies [string, (kept: KeptAnswer) => Partial<KeptAnswer>][]) {
  test(`an answer ${what} is not shown`, async ({ page, courts, worker }) => {
    await keepMarked(page, worker, more);
    expect(await basesShown(page, courts)).toEqual(['list']);
  });
}

test('no answer is kept once something has changed that answers rest on', async ({ page, worker }) => {
  await keepMarked(page, worker);
  await worker.evaluate(() => chrome.storage.local.set({ previewDate: '2019-01-01' }));
  await expect.poll(() => keptIn(worker, 'answers')).toEqual([]);
});
