import type { Page } from '@playwright/test';
import type { ManagedCourts } from '../browser/courts.ts';
import { openManagedCourts } from '../browser/open-courts.ts';
import { test as base, expect } from './fixtures.ts';
import { OneTab } from './one-tab.ts';

/** A file is seen some seconds after it has changed, as is one by a browser that has just been started; a busy machine takes its time. */
export const LIVE = { timeout: 30_000 };

/**
 * For tests under one policy, of Example LLP: they share a browser of their own. Each starts with empty storage, and with
 * a tab in which the options are, once the policy has come.
 */
export const underPolicy = (policy: Record<string, unknown>) =>
  base.extend<{ tab: Page }, { managed: ManagedCourts; managedTab: OneTab }>({
    managed: [
      async ({ browserKind, replica }, use) => {
        const managed = await openManagedCourts(browserKind, policy, { replica });
        await use(managed);
        await managed.close();
      },
      { scope: 'worker' },
    ],
    managedTab: [({ managed }, use) => use(new OneTab(managed)), { scope: 'worker' }],
    tab: ({ managed, managedTab }, use) =>
      managedTab.lend(async (tab) => {
        await tab.goto(`${managed.origin}/options.html`);
        await tab.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
        await expect(tab.locator('.managed')).toHaveText('Managed by Example LLP', LIVE);
        await use(tab);
      }),
  });
