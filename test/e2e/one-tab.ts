import type { Page } from '@playwright/test';
import { sameJson } from '../../lib/same-json.ts';
import type { Courts } from '../browser/courts.ts';

/** What stories listen to in a page. */
const HEARD = ['console', 'pageerror', 'download', 'request', 'response', 'dialog'] as const;

/**
 * Where the tab is between two tests: a page of the courts' own site on which the extension has no script. The browser
 * keeps the process of that site for the page that comes next, where after an empty page it would start another.
 */
const BETWEEN = 'https://www.uscourts.gov/between-tests';

/** One tab of a browser, lent to one test after another: to open a new one for each costs Firefox half a second. */
export class OneTab {
  readonly #courts: Pick<Courts, 'context' | 'show'>;
  #page: Page | null = null;

  constructor(courts: Pick<Courts, 'context' | 'show'>) {
    this.#courts = courts;
  }

  /** Lends it, with next to nothing in it and in front of all others. What was set for it and what listened to it goes when it comes back. */
  async lend(use: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.#take();
    const size = page.viewportSize();
    await use(page);
    if (page.isClosed()) return;
    try {
      for (const event of HEARD) page.removeAllListeners(event);
      await page.unrouteAll();
      await page.goto(BETWEEN);
      await this.#courts.show(page, {});
      if (size && !sameJson(size, page.viewportSize())) await page.setViewportSize(size);
      await page.mouse.move(0, 0);
    } catch {
      await page.close(); // a test that failed may leave a tab that goes nowhere any more
    }
  }

  async #take(): Promise<Page> {
    if (this.#page && !this.#page.isClosed()) await this.#page.bringToFront();
    else this.#page = await this.#courts.context.newPage();
    return this.#page;
  }
}
