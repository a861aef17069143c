import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, type Locator, type Page, type Worker } from '@playwright/test';
import { type Courts, openChromium } from '../browser/open-chromium.ts';
import { spanishExtension } from '../browser/spanish-extension.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import type { Fault, Reply } from '../replica/types.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

type Answer = Reply | Fault;
export type Served = Answer | ((url: URL, headers: Record<string, unknown>) => Answer | Promise<Answer>);

interface WorkerFixtures {
  /** What the browser says that its language is. Each has a browser of its own. */
  language: 'en' | 'es';
  /** Documents that a test serves at some address, before the replica's own; or what answers there. */
  extra: Map<string, Served>;
  replica: Replica;
  courts: Courts;
}

interface TestFixtures {
  /** What another test had served is served no more. */
  served: undefined;
  context: BrowserContext;
  page: Page;
  worker: Worker;
  /** The overlay's one element. */
  overlay: Locator;
}

/** One browser and one replica for each test worker; every test starts with empty storage, a fresh page and the replica's own documents. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['en', { option: true, scope: 'worker' }],
  extra: [({ browserName: _every }, use) => use(new Map()), { scope: 'worker' }],
  replica: [
    async ({ extra }, use) => {
      const replica = await startReplica({
        extra: (url, headers) => {
          const served = extra.get(url.href);
          return typeof served === 'function' ? served(url, headers) : served;
        },
      });
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  courts: [
    async ({ replica, language }, use) => {
      const copy = language === 'es' ? await spanishExtension(EXTENSION) : null;
      const courts = await openChromium({ extension: copy?.folder ?? EXTENSION, replica });
      await use(courts);
      await courts.close();
      await copy?.drop();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ extra }, use) => {
      extra.clear();
      await use(undefined);
    },
    { auto: true },
  ],
  context: async ({ courts }, use) => {
    await courts.context.clearCookies();
    await use(courts.context);
  },
  worker: async ({ courts }, use) => {
    await courts.worker.evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
    );
    await use(courts.worker);
  },
  page: async ({ context, worker: _emptied }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  overlay: async ({ page }, use) => use(page.locator('ecf-signpost')),
});

export { expect } from '@playwright/test';
