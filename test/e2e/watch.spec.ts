import { dayAt } from '../../lib/courts/index.ts';
import type { Courts, Extension } from '../browser/courts.ts';
import { allowNotices } from './allow-notices.ts';
import { test as base, expect } from './fixtures.ts';

const DAY = dayAt(Date.now() + 5 * 86_400_000, 'America/Los_Angeles');
const NOTICE = `watch:CACDC:${DAY}:7`;
const TOLD = {
  CACDC: { system: 'nextgen', goLives: { [DAY]: 7 } },
  NYSDC: { system: 'nextgen', goLives: {} },
};

interface Allowed {
  /** The extension where notices are allowed, with a list that announces a move of C.D. Cal. in five days. */
  allowed: Courts;
}

const test = base.extend<{ watcher: Extension }, Allowed>({
  allowed: [
    async ({ built, open }, use) => {
      const copy = await allowNotices(built, 'CACDC', DAY);
      try {
        const courts = await open({ extension: copy.folder });
        await use(courts);
        await courts.close();
      } finally {
        await copy.drop();
      }
    },
    { scope: 'worker' },
  ],
  // Every test starts with a court pinned of which there is nothing to tell, and with nothing shown.
  watcher: async ({ allowed: { worker } }, use) => {
    await pin(worker, ['GUDC']);
    await expect.poll(() => told(worker)).toEqual({ GUDC: { system: 'nextgen', goLives: {} } });
    for (const id of await shown(worker)) await dismiss(worker, id);
    await use(worker);
  },
});

const pin = (worker: Extension, pins: string[]) =>
  worker.evaluate((ids) => chrome.storage.local.set({ pins: ids }), pins);
const told = (worker: Extension) =>
  worker.evaluate(async () => (await chrome.storage.local.get('watch')).watch);
const shown = (worker: Extension) =>
  worker.evaluate(async () => Object.keys((await chrome.notifications.getAll()) ?? {}));
const ring = (worker: Extension) =>
  worker.evaluate(() => chrome.alarms.create('watch', { when: Date.now(), periodInMinutes: 360 }));

const dismiss = (worker: Extension, notice: string) =>
  worker.evaluate((id) => chrome.notifications.clear(id), notice);
const forget = (worker: Extension) => worker.evaluate(() => chrome.storage.local.remove('watch'));

/** Tells the extension that it may show notices now, as the browser does when a person allows it. */
function allow(worker: Extension): Promise<void> {
  return worker.evaluate(() => {
    type Dispatched = { dispatch(value: unknown): void };
    (chrome.permissions.onAdded as unknown as Dispatched).dispatch({ permissions: ['notifications'] });
  });
}

test('a pinned court with a go-live in five days gives one notice, at pinning and not again', async ({
  watcher,
}) => {
  await pin(watcher, ['NYSDC', 'CACDC']);
  await expect.poll(() => told(watcher)).toEqual(TOLD);
  expect(await shown(watcher)).toEqual([NOTICE]);
  await dismiss(watcher, NOTICE);
  await pin(watcher, ['CACDC']);
  await expect.poll(() => told(watcher)).toEqual({ CACDC: TOLD.CACDC });
  expect(await shown(watcher)).toEqual([]);
});

for (const [what, wake] of [
  ['the alarm', ring],
  ['the permission, when it is granted,', allow],
] as const) {
  test(`${what} gives it too`, async ({ watcher }) => {
    await pin(watcher, ['NYSDC', 'CACDC']);
    await expect.poll(() => told(watcher)).toEqual(TOLD);
    await dismiss(watcher, NOTICE);
    await forget(watcher);
    await wake(watcher);
    await expect.poll(() => told(watcher)).toEqual(TOLD);
    expect(await shown(watcher)).toEqual([NOTICE]);
  });
}

test('what was shown and not remembered, for the worker was stopped, stays one notice', async ({
  watcher,
}) => {
  await pin(watcher, ['NYSDC', 'CACDC']);
  await expect.poll(() => told(watcher)).toEqual(TOLD);
  await forget(watcher);
  await ring(watcher);
  await expect.poll(() => told(watcher)).toEqual(TOLD);
  expect(await shown(watcher)).toEqual([NOTICE]);
});

test('a system other than the one last told gives a notice', async ({ watcher }) => {
  await watcher.evaluate(() =>
    chrome.storage.local.set({ watch: { NYSDC: { system: 'legacy', goLives: {} } }, pins: ['NYSDC'] }),
  );
  await expect.poll(() => told(watcher)).toEqual({ NYSDC: TOLD.NYSDC });
  expect(await shown(watcher)).toEqual(['watch:NYSDC:legacy:nextgen']);
});

test('a click on a notice opens the answer for the court, and the notice goes', async ({
  watcher,
  allowed,
}) => {
  const { context, origin } = allowed;
  await pin(watcher, ['CACDC']);
  await expect.poll(() => shown(watcher)).toEqual([NOTICE]);
  const opened = context.waitForEvent('page');
  await allowed.tell({ event: 'notice', id: NOTICE });
  const popup = await opened;
  await popup.waitForURL(`${origin}/popup.html?url=${encodeURIComponent('https://ecf.cacd.uscourts.gov/')}`);
  await expect(popup.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
  await expect.poll(() => shown(watcher)).toEqual([]);
});

test('it looks every six hours', async ({ worker }) => {
  const alarm = () => worker.evaluate(() => chrome.alarms.get('watch'));
  await expect.poll(alarm).toMatchObject({ name: 'watch', periodInMinutes: 360 });
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
    await chrome.alarms.create('watch', { when: Date.now(), periodInMinutes: 360 });
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
