import type { Page } from '@playwright/test';
import type { KeptFrame } from '../../lib/protocol.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { expect, test } from './fixtures.ts';
import { framesIn } from './kept-items.ts';
import { popupFor, verdictOf } from './popup-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';

/** What stood in the popup, from change to change. */
interface Stood {
  kept: boolean;
  inert: boolean;
  text: string;
}
type Watching = typeof globalThis & { stood: Stood[]; shift: number };

/** Opens the popup once, and marks the frame that was kept of that, or makes another of it. */
async function keepMarked(
  page: Page,
  { origin }: Courts,
  worker: Extension,
  more: (kept: KeptFrame) => Partial<KeptFrame> = () => ({}),
): Promise<void> {
  // None is kept where the browser tells the popup, late, of the change by which this test's storage was emptied.
  await expect(async () => {
    await page.goto(popupFor(origin, CACD));
    await expect(verdictOf(page)).toHaveAttribute('data-court', 'CACDC');
    await expect.poll(() => framesIn(worker), { timeout: 2000 }).toHaveLength(1);
  }).toPass();
  await page.goto('about:blank');
  const [kept] = await framesIn(worker);
  if (!kept) throw new Error('No frame was kept.');
  const marked = { ...kept, html: kept.html.replace('<main ', '<main data-kept ') };
  await worker.evaluate((frames) => chrome.storage.session.set({ frames }), [{ ...marked, ...more(marked) }]);
}

/** Opens it again, and tells what stood in it until it was the popup itself, and how far anything moved. */
async function openedAgain(page: Page, { origin }: Courts): Promise<{ stood: Stood[]; shift: number }> {
  await using _watching = await page.addInitScript(() => {
    const watching = globalThis as Watching;
    watching.stood = [];
    watching.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watching.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      const root = document.querySelector<HTMLElement>('#page');
      const main = root?.querySelector('main');
      if (!root || !main) return;
      const now = { kept: 'kept' in main.dataset, inert: root.inert, text: root.textContent };
      if (JSON.stringify(now) !== JSON.stringify(watching.stood.at(-1))) watching.stood.push(now);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(popupFor(origin, CACD));
  await expect(page.locator('#page:not([inert]) [data-page]')).toHaveAttribute('data-court', 'CACDC');
  const { stood, shift } = await page.evaluate(() => {
    const watching = globalThis as Watching;
    return { stood: watching.stood, shift: watching.shift };
  });
  return { stood, shift };
}

test.beforeEach(async ({ worker }) => {
  await worker.evaluate(() => chrome.storage.local.set({ pins: ['CACDC', 'NYSDC'] }));
  await expect.poll(() => framesIn(worker)).toEqual([]);
});

test('opened again at the same page, it shows its first frame while its code is loaded, and nothing moves', async ({
  page,
  courts,
  worker,
}) => {
  await keepMarked(page, courts, worker);
  const { stood, shift } = await openedAgain(page, courts);
  const [first, second] = stood; // after which only what is folded is made
  expect(first).toMatchObject({ kept: true, inert: true });
  expect(second).toMatchObject({ kept: false, inert: false });
  expect(first?.text).toContain('Use your own PACER account');
  expect(first?.text).toBe(second?.text);
  expect(shift).toBe(0);
});

for (const [what, more] of [
  ['that has had its hour', () => ({ until: Date.now() - 1 })],
  ['for another page', ({ address }) => ({ address: `${address}#` })],
  ['with something in it that the popup has not', ({ html }) => ({ html: `${html}<iframe></iframe>` })],
] satisfies [string, (kept: KeptFrame) => Partial<KeptFrame>][]) {
  test(`a frame ${what} is not shown`, async ({ page, courts, worker }) => {
    await keepMarked(page, courts, worker, more);
    const { stood } = await openedAgain(page, courts);
    expect(stood.every(({ kept }) => !kept)).toBe(true);
  });
}

test('no frame is kept once something has changed that it shows', async ({ page, courts, worker }) => {
  await keepMarked(page, courts, worker);
  await worker.evaluate(() => chrome.storage.local.set({ pins: ['GUDC'] }));
  await expect.poll(() => framesIn(worker)).toEqual([]);
});
