import { type BrowserContext, test as base, type Locator, type Page } from '@playwright/test';
import type { BrowserName, Courts, Extension } from '../browser/courts.ts';
import { whyNotIn } from '../browser/differences.ts';
import { builtFor, type OpenCourtsOptions, openCourts } from '../browser/open-courts.ts';
import { spanishExtension } from '../browser/spanish-extension.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import type { Fault, Reply } from '../replica/types.ts';
import { OneTab } from './one-tab.ts';

type Answer = Reply | Fault;
export type Served = Answer | ((url: URL, headers: Record<string, unknown>) => Answer | Promise<Answer>);

interface WorkerFixtures {
  /** The browser of the project that runs. */
  browserKind: BrowserName;
  /** What the browser says that its language is. Each has a browser of its own. */
  language: 'en' | 'es';
  /** Documents that a test serves at some address, before the replica's own; or what answers there. */
  extra: Map<string, Served>;
  replica: Replica;
  courts: Courts;
  /** The tab in which the tests' pages are. */
  oneTab: OneTab;
  /** Folder of the extension that is built for this browser. */
  built: string;
  /** Opens another browser of this kind. Who opens it closes it. */
  open(options?: Partial<OpenCourtsOptions>): Promise<Courts>;
}

interface TestFixtures {
  /** A story that cannot be told in this browser is skipped, with its reason. */
  told: undefined;
  /** What another test had served is served no more. */
  served: undefined;
  context: BrowserContext;
  page: Page;
  worker: Extension;
  /** The overlay's one element. */
  overlay: Locator;
}

/** One browser, one tab and one replica for each test worker; every test starts with empty storage, an empty page and the replica's own documents. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  browserKind: [({ browserName }, use) => use(browserName as BrowserName), { scope: 'worker' }],
  built: [({ browserKind }, use) => use(builtFor(browserKind)), { scope: 'worker' }],
  open: [
    ({ browserKind, replica }, use) => use((options) => openCourts(browserKind, { replica, ...options })),
    { scope: 'worker' },
  ],
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
    async ({ open, built, language }, use) => {
      const copy = language === 'es' ? await spanishExtension(built) : null;
      const courts = await open({ extension: copy?.folder ?? built });
      await use(courts);
      await courts.close();
      await copy?.drop();
    },
    { scope: 'worker' },
  ],
  told: [
    async ({ browserKind }, use, info) => {
      const why = whyNotIn(browserKind, info.titlePath);
      info.skip(why !== null, why ?? '');
      await use(undefined);
    },
    { auto: true },
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
  oneTab: [({ courts }, use) => use(new OneTab(courts)), { scope: 'worker' }],
  page: ({ oneTab, context: _clean, worker: _emptied }, use) => oneTab.lend(use),
  overlay: async ({ page }, use) => use(page.locator('ecf-signpost')),
});

/** For tests that need a browser in which no others ran: once a `chrome:` page was open in one, it opens no toolbar popup. */
export const inOwnBrowser = () =>
  test.extend<object, { courts: Courts }>({
    courts: [
      async ({ open }, use) => {
        const courts = await open();
        await use(courts);
        await courts.close();
      },
      { scope: 'worker' },
    ],
  });

export { expect } from '@playwright/test';
