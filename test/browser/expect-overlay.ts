import { expect, type Page } from '@playwright/test';
import { askPage, SOON } from './ask-page.ts';

/** An attribute's value, what it looks like, or null where it must be absent. */
export type Wanted = string | RegExp | null;

/** What is to be seen of the overlay. */
type Part = 'card' | 'pill';

/**
 * Waits until the overlay's attributes are these, and, where one is named, until that part of it is seen and the other is
 * not. All is asked of the page in one call that needs no locator: for the first locator in a document, Playwright brings
 * its own scripts there, which takes Firefox longer than the page itself.
 */
export async function expectOverlay(page: Page, wanted: Record<string, Wanted>, part?: Part): Promise<void> {
  const names = Object.keys(wanted);
  const values = Object.entries(wanted).map(([name, value]) => [
    name,
    value instanceof RegExp ? expect.stringMatching(value) : value,
  ]);
  const parts = part ? [part] : expect.any(Array);
  await expect
    .poll(() => askPage(page, lookAtOverlay, names), SOON)
    .toEqual({ attributes: Object.fromEntries(values), parts });
}

/** Expects that there is no overlay now. To be called once the page has settled. */
export async function expectNoOverlay(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.getElementsByTagName('ecf-signpost').length)).toBe(0);
}

/** Runs in the page. Null where there is no overlay. */
function lookAtOverlay(names: string[]) {
  const overlay = document.querySelector('ecf-signpost');
  const isSeen = (part: string) => {
    const element = overlay?.shadowRoot?.querySelector(`.${part}`);
    return (
      element?.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0
    );
  };
  return (
    overlay && {
      attributes: Object.fromEntries(names.map((name) => [name, overlay.getAttribute(name)])),
      parts: ['card', 'pill'].filter(isSeen),
    }
  );
}
