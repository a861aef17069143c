import type { Worker } from '@playwright/test';
import { dayAt } from '../../lib/courts/index.ts';
import { type Courts, openChromium } from '../browser/open-chromium.ts';
import { allowNotices } from './allow-notices.ts';
import { test as base, EXTENSION, expect } from './fixtures.ts';

const DAY = dayAt(Date.now() + 5 * 86_400_000, 'America/Los_Angeles');
const NOTICE = `watch:CACDC:${DAY}:7`;
const TOLD = {
  CACDC: { system: 'nextgen', goLives: { [DAY]: 7 } },
  NYSDC: { system: 'nextgen', goLives: {} },
};

/** The extension where notices are allowed, with a list that announces a move of C.D. Cal. in five days. */
const test = base.extend<{ allowed: Courts }>({
  allowed: async ({ replica }, use) => {
    const copy = await allowNotices(EXTENSION, 'CACDC', DAY);
    try {
      const courts = await openChromium({ extension: copy.folder, replica });
      await use(courts);
      await courts.close();
    } finally {
      await copy.drop();
    }
  },
});

const pin = (worker: Worker, pins: string[]) =>
  worker.evaluate((ids) => chrome.storage.local.set({ pins: ids }), pins);
const told = (worker: Worker) => worker.evaluate(async () => (await chrome.storage.local.get('watch')).watch);
const shown = (worker: Worker) =>
  worker.evaluate(async () => Object.keys((await chrome.notifications.getAll()) ?? {}));
const ring = (worker: Worker) => worker.evaluate(() => chrome.alarms.create('watch', { when: Date.now() }));

/** As if nothing had been told or shown. */
async function forget(worker: Worker): Promise<void> {
  await worker.evaluate(async (id) => {
    await chrome.notifications.clear(id);
    await chrome.storage.local.remove('watch');
  }, NOTICE);
  expect(await shown(worker)).toEqual([]);
}

/** Tells the worker's listeners of an event as the browser does. */
function dispatch(worker: Worker, event: 'clicked' | 'allowed', id = ''): Promise<void> {
  return worker.evaluate(
    ([which, notice]) => {
      type Dispatched = { dispatch(value: unknown): void };
      const { notifications, permissions } = chrome;
      if (which === 'clicked') (notifications.onClicked as unknown as Dispatched).dispatch(notice);
      else (permissions.onAdded as unknown as Dispatched).dispatch({ permissions: ['notifications'] });
    },
    [event, id] as const,
  );
}

test('a pinned court with a go-live in five days gives one notice, at pinning and not again', async ({
  allowed: { worker },
}) => {
  await pin(worker, ['NYSDC', 'CACDC']);
  await expect.poll(() => shown(worker)).toEqual([NOTICE]);
  await expect.poll(() => told(worker)).toEqual(TOLD);
  await worker.evaluate((id) => chrome.notifications.clear(id), NOTICE);
  await pin(worker, ['CACDC']);
  await expect.poll(() => told(worker)).toEqual({ CACDC: TOLD.CACDC });
  expect(await shown(worker)).toEqual([]);
});

test('the alarm gives it, and so does the permission when it is granted', async ({ allowed: { worker } }) => {
  await pin(worker, ['NYSDC', 'CACDC']);
  await expect.poll(() => told(worker)).toEqual(TOLD);
  for (const wake of [() => ring(worker), () => dispatch(worker, 'allowed')]) {
    await forget(worker);
    await wake();
    await expect.poll(() => shown(worker)).toEqual([NOTICE]);
    await expect.poll(() => told(worker)).toEqual(TOLD);
  }
});

test('a system other than the one last told gives a notice', async ({ allowed: { worker } }) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({ watch: { NYSDC: { system: 'legacy', goLives: {} } }, pins: ['NYSDC'] }),
  );
  await expect.poll(() => shown(worker)).toEqual(['watch:NYSDC:legacy:nextgen']);
  await expect.poll(() => told(worker)).toEqual({ NYSDC: TOLD.NYSDC });
});

test('a click on a notice opens the answer for the court, and the notice goes', async ({
  allowed: { worker, context, origin },
}) => {
  await pin(worker, ['CACDC']);
  await expect.poll(() => shown(worker)).toEqual([NOTICE]);
  const opened = context.waitForEvent('page');
  await dispatch(worker, 'clicked', NOTICE);
  const popup = await opened;
  await popup.waitForURL(`${origin}/popup.html?url=${encodeURIComponent('https://ecf.cacd.uscourts.gov/')}`);
  await expect(popup.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
  await expect.poll(() => shown(worker)).toEqual([]);
});

test('it looks every six hours, from installation on', async ({ allowed: { worker } }) => {
  await expect
    .poll(() => worker.evaluate(() => chrome.alarms.get('watch')))
    .toMatchObject({
      name: 'watch',
      periodInMinutes: 360,
    });
});

test('without the permission nothing is shown, nothing fails, and what was told stays as it was', async ({
  worker,
}) => {
  const before = { NYSDC: { system: 'legacy', goLives: {} } };
  const errors = await worker.evaluate(async (watch) => {
    const failures: string[] = [];
    addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
    addEventListener('error', ({ message }) => failures.push(message));
    const rung = new Promise<void>((done) => chrome.alarms.onAlarm.addListener(() => done()));
    await chrome.storage.local.set({ watch, pins: ['NYSDC'] });
    await chrome.alarms.create('watch', { when: Date.now() });
    await rung;
    await new Promise((done) => setTimeout(done)); // what listeners began has its turn, and then the lock
    await navigator.locks.request('watch', () => {});
    return failures;
  }, before);
  expect(errors).toEqual([]);
  expect(await worker.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(
    false,
  );
  expect(await told(worker)).toEqual(before);
});
