import type { BrowserContext, Page } from '@playwright/test';
import type { Extension } from '../browser/courts.ts';
import { expect, inOwnBrowser } from './fixtures.ts';

const test = inOwnBrowser();

/** What the toolbar's own popup shows, as another page of the extension sees it. */
interface Shown {
  attributes: Record<string, string>;
  headline: string;
  width: number;
  sideways: number;
}

/** Opens the popup as a press on the toolbar button does, and runs something with a page that can look into it. */
async function withToolbarPopup(
  { context, worker, origin }: { context: BrowserContext; worker: Extension; origin: string },
  tab: Page,
  use: (look: () => Promise<Shown | null>) => Promise<void>,
): Promise<void> {
  const beside = await context.newPage();
  await beside.goto(`${origin}/options.html`);
  await tab.bringToFront();
  // Rejects while the browser still brings the window to the front.
  await expect(() => worker.evaluate(() => chrome.action.openPopup())).toPass();
  const look = () =>
    beside.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const verdict = view?.document.querySelector('[data-page]');
      if (!view || !verdict) return null;
      const attributes = Object.fromEntries([...verdict.attributes].map(({ name, value }) => [name, value]));
      const { body } = view.document;
      return {
        attributes,
        headline: view.document.querySelector('.headline')?.textContent ?? '',
        width: body.clientWidth,
        sideways: body.scrollWidth - body.clientWidth,
      };
    });
  await use(look);
  await beside.evaluate(() => {
    for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
  });
  await beside.close();
}

test('it answers for the tab by what its page shows, not by its address alone', async ({
  page,
  context,
  worker,
  courts: { origin },
  overlay,
}) => {
  await page.goto('https://ecf.cand.uscourts.gov/cgi-bin/login.pl');
  await expect(overlay).toHaveCount(1);
  await withToolbarPopup({ context, worker, origin }, page, async (look) => {
    await expect
      .poll(async () => (await look())?.attributes)
      .toMatchObject({
        'data-page': 'court-sign-in',
        'data-court': 'CANDC',
        'data-system': 'legacy',
        'data-basis': 'page',
      });
    expect((await look())?.headline).toBe('Use the login this court gave you');
  });
});

test('on a page without a detecting script it goes by the address, and it is wide enough', async ({
  page,
  context,
  worker,
  courts: { origin },
}) => {
  await page.goto('https://www.example.com/');
  await withToolbarPopup({ context, worker, origin }, page, async (look) => {
    await expect.poll(async () => (await look())?.attributes['data-page']).toBe('other');
    const { width, sideways } = (await look()) ?? { width: 0, sideways: 1 };
    expect(width).toBeGreaterThanOrEqual(400);
    expect(sideways).toBe(0);
  });
});
