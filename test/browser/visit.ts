import { expect, type Page } from '@playwright/test';
import type { Action, ReplicaPage } from '../replica/types.ts';
import { askPage, SOON } from './ask-page.ts';
import { loaded } from './loaded.ts';

/** Goes to a page of the replica, waits until it has landed where it leads, and does what the page asks for. */
export async function visit(page: Page, { url, lands, act }: ReplicaPage): Promise<void> {
  // A front door that redirects by script or refresh aborts its own load.
  await page.goto(url, { waitUntil: 'commit' });
  // Asked of the page over and over: an event for a redirect that comes at once may be lost.
  if (lands) await expectAt(page, lands);
  await loaded(page);
  for (const action of act ?? []) await perform(page, action);
}

/** Waits until a page is at an address; without a locator's scripts, as `expectOverlay` does. */
export async function expectAt(page: Page, address: string): Promise<void> {
  await expect.poll(() => askPage(page, () => location.href, null), SOON).toBe(address);
}

async function perform(page: Page, action: Action): Promise<void> {
  const target = page.locator(action.target);
  switch (action.do) {
    case 'fill':
      return target.fill(action.value);
    case 'check':
      return target.check();
    case 'press':
      return target.click();
  }
}
