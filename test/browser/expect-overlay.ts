import { expect, type Page } from '@playwright/test';

/** An attribute's value, what it looks like, or null where it must be absent. */
export type Wanted = string | RegExp | null;

/** Waits until the overlay's attributes are these. All are asked for at once, which takes a browser no longer than one. */
export async function expectAttributes(page: Page, wanted: Record<string, Wanted>): Promise<void> {
  const names = Object.keys(wanted);
  const shown = () =>
    page
      .evaluate((each) => {
        const overlay = document.querySelector('ecf-signpost');
        return overlay && Object.fromEntries(each.map((name) => [name, overlay.getAttribute(name)]));
      }, names)
      .catch(() => 'the page is going to another'); // as front doors do, which redirect
  const values = Object.entries(wanted).map(([name, value]) => [
    name,
    value instanceof RegExp ? expect.stringMatching(value) : value,
  ]);
  await expect.poll(shown).toEqual(Object.fromEntries(values));
}
