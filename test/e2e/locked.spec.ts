import type { Page } from '@playwright/test';
import type { ManagedCourts } from '../browser/courts.ts';
import { whyNotManaged } from '../browser/managed-folder.ts';
import { settled } from '../browser/settled.ts';
import { expect } from './fixtures.ts';
import { underPolicy } from './under-policy.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';

/** Settings as the table of all that holds names them, with the value that the policy, or else the extension, gives. */
const HELD = {
  'overlay.position': '"lower-left"',
  'overlay.where': '"everywhere"',
  'overlay.size': '"large"',
  language: '"en"',
  'settings.reminders': 'true',
  'settings.refresh': '"automatic"',
  'settings.hiddenCourts': '[]',
  'settings.collapsed': 'false',
};
type Name = keyof typeof HELD;
const EVERY = Object.keys(HELD) as Name[];

/** The other value of every setting, as the item that the extension itself would write. */
const OTHER = {
  version: 1,
  where: 'nowhere',
  lastWhere: 'sign-in-only',
  position: 'upper-right',
  size: 'normal',
  language: 'es',
  reminders: false,
  refresh: 'asked',
  hiddenCourts: ['CACDC'],
  collapsed: true,
  chosen: ['size'],
};

const POLICY = {
  organization: { name: 'Example LLP' },
  overlay: { position: 'lower-left', size: 'large' },
  language: 'en',
  pinnedCourts: ['NYSDC'],
};
const LOCKED = {
  ...POLICY,
  lockedSettings: EVERY.map((name) => name.replace(/^(?:overlay|settings)\./, '')),
};

const test = underPolicy(POLICY);
/** In a browser in which every setting is locked. */
const lockedTest = underPolicy(LOCKED);

const why = whyNotManaged();
test.skip(why !== null, why ?? '');

const options = (tab: Page, { origin }: ManagedCourts) => tab.goto(`${origin}/options.html`);

/** Takes the locks off what stands on the page, as somebody with the developer tools can. */
const enableAll = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('ecf-signpost')?.shadowRoot ?? document;
    for (const each of root.querySelectorAll('[disabled]')) each.removeAttribute('disabled');
  });

/** Resolves when whoever changes settings now has done so. To be called in a page of the extension. */
const kept = (tab: Page) => tab.evaluate(() => navigator.locks.request('store:settings', () => {}));

/** A file as the options save it. */
const file = (parts: object) => ({
  name: 'saved.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'ecf-signpost', version: 1, ...parts })),
});

async function bring(tab: Page, parts: object): Promise<void> {
  await tab.locator('input[type=file]').setInputFiles(file(parts));
  await tab.locator('[data-act=use-file]').click();
  await expect(tab.locator('[data-file=done]')).toBeVisible();
}

/** Presses a button of the overlay on a court's page, and waits until that is kept. */
async function press(tab: Page, managed: ManagedCourts, act: string): Promise<void> {
  await tab.goto(CACD);
  const overlay = tab.locator('ecf-signpost');
  await expect(overlay.locator('.card')).toBeVisible();
  if (act.startsWith('hide')) await overlay.locator('[data-section=hide] [data-act=fold]').click();
  await enableAll(tab);
  await overlay.locator(`[data-act=${act}]`).click();
  // The background takes one tab's messages in their order, and has answered this page when all has settled.
  await tab.reload();
  await settled(managed.worker, tab);
  await options(tab, managed);
  await kept(tab);
}

/** Each way in which somebody may try, and the settings that it changes where nothing is locked. */
const WAYS: [what: string, changes: Name[], how: (tab: Page, managed: ManagedCourts) => Promise<void>][] = [
  [
    'the controls of the options',
    [
      'overlay.position',
      'overlay.where',
      'overlay.size',
      'language',
      'settings.reminders',
      'settings.refresh',
      'settings.collapsed',
    ],
    async (tab) => {
      for (const [control, change] of [
        ['select[name=position]', (it) => it.selectOption('upper-right')],
        ['select[name=size]', (it) => it.selectOption('normal')],
        ['input[name=reminders]', (it) => it.click()],
        ['input[name=refresh]', (it) => it.click()],
        ['input[name=collapsed]', (it) => it.click()],
        ['input[name=where] >> nth=1', (it) => it.click()],
        ['select[name=language]', (it) => it.selectOption('es')],
      ] as [string, (it: ReturnType<Page['locator']>) => Promise<unknown>][]) {
        await enableAll(tab);
        await change(tab.locator(control));
        await kept(tab);
      }
    },
  ],
  ['a file with settings', EVERY, (tab) => bring(tab, { settings: without(OTHER, 'chosen') })],
  ['a file with courts', [], (tab) => bring(tab, { pins: ['CACDC'] })],
  [
    'a file in the guide',
    [],
    async (tab, { origin }) => {
      await tab.goto(`${origin}/guide.html?court=CACDC`);
      const parts = { settings: without(OTHER, 'chosen') };
      await tab.locator('.answers input[type=file]').setInputFiles(file(parts));
      await expect(tab.locator('.answers .notice').first()).toBeVisible();
    },
  ],
  [
    '“hide at this court” on the overlay',
    ['settings.hiddenCourts'],
    (tab, all) => press(tab, all, 'hide-court'),
  ],
  ['“hide everywhere” on the overlay', ['overlay.where'], (tab, all) => press(tab, all, 'hide-everywhere')],
  ['the overlay made small', ['settings.collapsed'], (tab, all) => press(tab, all, 'collapse')],
  [
    'the keys that hide the overlay',
    ['overlay.where'],
    async (tab, managed) => {
      await managed.tell({ event: 'command', name: 'toggle-overlay' });
      await kept(tab);
    },
  ],
  [
    'the popup',
    ['settings.refresh'],
    async (tab, { origin }) => {
      await tab.goto(`${origin}/popup.html?url=${encodeURIComponent(CACD)}`);
      await tab.locator('[data-panel=list]').evaluate((it: HTMLDetailsElement) => {
        it.open = true;
      });
      await expect(tab.locator('[data-panel=list] input[type=checkbox]')).toBeVisible();
      await enableAll(tab);
      await tab.locator('[data-panel=list] input[type=checkbox]').click();
      await kept(tab);
    },
  ],
  [
    'the menu on a link',
    [],
    async (tab, managed) => {
      const opened = managed.context.waitForEvent('page');
      await managed.tell({ event: 'menu', item: 'which-login', link: CACD });
      const answer = await opened;
      await expect(answer.locator('[data-page]')).toHaveAttribute('data-court', 'CACDC');
      await kept(answer);
      await answer.close();
      await tab.bringToFront();
    },
  ],
  [
    'everything erased',
    [],
    async (tab) => {
      await tab.locator('[data-act=erase]').click();
      await tab.locator('[data-act=erase-yes]').click();
      await expect(tab.getByText('Everything is erased.')).toBeVisible();
    },
  ],
  [
    'messages to the background',
    ['overlay.where', 'settings.hiddenCourts', 'settings.collapsed'],
    (tab) =>
      tab.evaluate(async () => {
        for (const act of ['collapse', 'hide-court', 'hide-everywhere'])
          await chrome.runtime.sendMessage({ type: 'act', act, courts: ['CACDC'] });
      }),
  ],
  [
    'an edit of storage.local',
    EVERY,
    (tab) => tab.evaluate((settings) => chrome.storage.local.set({ settings, policy: {} }), OTHER),
  ],
  [
    'an edit of storage.local as an older version wrote it',
    ['overlay.where', 'settings.refresh', 'settings.hiddenCourts', 'settings.collapsed'],
    (tab) =>
      tab.evaluate(() =>
        chrome.storage.local.set({
          overlay: { hiddenEverywhere: true, hiddenCourts: ['CACDC'], collapsed: true },
          refreshMode: 'asked',
        }),
      ),
  ],
  [
    'an edit of storage.local as a newer version would write it',
    EVERY,
    (tab) => tab.evaluate((settings) => chrome.storage.local.set({ settings }), { ...OTHER, version: 9 }),
  ],
  [
    'an edit of storage.sync',
    [],
    (tab) => tab.evaluate((settings) => chrome.storage.sync.set({ settings, policy: {}, pins: [] }), OTHER),
  ],
  [
    'an edit of storage.local, and a background that starts anew',
    EVERY,
    async (tab, managed) => {
      await tab.evaluate(async (settings) => {
        await chrome.storage.local.set({ settings, policy: { language: 'es' } });
      }, OTHER);
      await managed.stopBackground();
      await tab.evaluate((settings) => chrome.storage.local.set({ settings, policy: {} }), OTHER);
      await tab.goto(CACD); // what the background does first is to answer a page
    },
  ],
];

/** All that holds, as the options tell it. */
const rows = (tab: Page) =>
  tab
    .locator('[data-row]')
    .evaluateAll((all) =>
      all.map((row): [name: string | null, from: string | null, value: string | undefined] => [
        row.getAttribute('data-row'),
        row.getAttribute('data-from'),
        row.querySelector('td')?.textContent ?? undefined,
      ]),
    );

/** Of all that holds, the settings. */
async function settingsIn(tab: Page) {
  const all = (await rows(tab)).filter(([name]) => (EVERY as (string | null)[]).includes(name));
  return new Map(all.map(([name, from, value]) => [name as Name, { from, value }]));
}

for (const [what, changes, how] of WAYS) {
  test(`where nothing is locked, ${what}: changes its own settings and no other`, async ({
    tab,
    managed,
  }) => {
    await how(tab, managed);
    await options(tab, managed);
    await expect
      .poll(async () => {
        const found = await settingsIn(tab);
        return EVERY.filter((name) => found.get(name)?.value !== HELD[name]);
      })
      .toEqual(EVERY.filter((name) => changes.includes(name)));
  });
}

for (const [what, , how] of WAYS) {
  lockedTest(`where every setting is locked, ${what}: changes none`, async ({ tab, managed }) => {
    await how(tab, managed);
    await options(tab, managed);
    await expect(tab.locator('[data-row]').first()).toBeAttached();
    await expect(tab.locator('html')).toHaveAttribute('lang', 'en');
    const found = await settingsIn(tab);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(EVERY.map((name) => [name, { from: 'locked', value: HELD[name] }])),
    );
    await expect(tab.locator('.mine li[data-court=NYSDC] [data-locked=pin]')).toBeVisible();
    await tab.goto(CACD);
    const card = tab.locator('ecf-signpost .card');
    await expect(card).toBeVisible();
    await expect(tab.locator('ecf-signpost')).toHaveAttribute('lang', 'en');
    await expect(tab.locator('ecf-signpost .signpost')).toHaveClass(/large/);
    expect(await card.boundingBox()).toMatchObject({ x: 12 });
  });
}

lockedTest('each setting is shown as locked, with the name of the organization', async ({ tab, managed }) => {
  const by = 'Locked by Example LLP.';
  for (const control of [
    'select[name=position]',
    'select[name=size]',
    'select[name=language]',
    'input[name=reminders]',
    'input[name=refresh]',
    'input[name=collapsed]',
  ]) {
    await expect(tab.locator(control)).toBeDisabled();
    await expect(tab.locator(control)).toHaveAccessibleDescription(by);
  }
  for (const choice of await tab.locator('input[name=where]').all()) await expect(choice).toBeDisabled();
  await expect(tab.getByRole('group', { name: 'Where it shows' })).toHaveAccessibleDescription(by);
  for (const setting of LOCKED.lockedSettings)
    await expect(tab.locator(`[data-locked=${setting}]`)).toHaveText(by);
  await expect(tab.locator('[data-part=keys] [data-locked=toggle]')).toHaveText(by);
  await tab.locator('input[type=file]').setInputFiles(file({ settings: without(OTHER, 'chosen') }));
  await expect(tab.locator('[data-part=file]')).toContainText('What Example LLP has locked stays as it is.');

  await tab.goto(`${managed.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
  await tab.locator('[data-panel=list] summary').click();
  const refresh = tab.locator('[data-panel=list] input[type=checkbox]');
  await expect(refresh).toBeDisabled();
  await expect(refresh).toHaveAccessibleDescription(by);

  await tab.goto(CACD);
  const overlay = tab.locator('ecf-signpost');
  await overlay.locator('[data-section=hide] [data-act=fold]').click();
  for (const act of ['hide-court', 'hide-everywhere']) {
    await expect(overlay.locator(`[data-act=${act}]`)).toBeDisabled();
    await expect(overlay.locator(`[data-act=${act}]`)).toHaveAccessibleDescription(/Example LLP/);
  }
});
function without<T extends object>(all: T, key: keyof T): Omit<T, typeof key> {
  const { [key]: _left, ...rest } = all;
  return rest;
}
