import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violationsOn } from '../browser/axe.ts';
import type { Courts, Extension, Saved } from '../browser/courts.ts';
import { ownId } from '../browser/differences.ts';
import { tabTo } from '../browser/tab-to.ts';
import { expect, test } from './fixtures.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const FOLDER = 'https://extensions.example.com/signpost/';

/** What the form comes to that these tests fill in. */
const POLICY = {
  organization: { name: 'Example LLP', help: 'Filing questions, day & night.', phone: '212-555-0100 ext. 4' },
  notices: [
    {
      text: 'Docketing closes at noon.',
      courts: ['NYEDC', 'NYSDC'],
      from: '2026-12-01',
      until: '2026-12-04',
      severity: 'urgent',
    },
    { text: 'PACER bills go to the desk.' },
  ],
  courtOverrides: [{ court: 'CACDC', system: 'legacy', date: '2026-12-07' }],
  pinnedCourts: ['NYSDC'],
  features: { liveCheck: false },
  language: 'es',
  lockedSettings: ['language'],
};
const DRAFT = { policy: POLICY, install: { id: ID, own: true, folder: FOLDER } };
/** Mistakes of many kinds. */
const WRONG = {
  policy: {
    organization: { name: 'Example LLP', phone: '21' },
    notices: [{ text: 'Closed.', courts: ['NYSDC'], from: '2026-12-04', until: '2026-12-01' }, {}],
    courtOverrides: [{ court: 'CACDX', system: 'nextgen' }],
    pinnedCourts: ['NYSDC', 'NYEDC'],
    language: 'fr',
  },
  install: { id: 'abc', own: true, folder: 'http://x' },
};

const builder = (page: Page, origin: string) => page.goto(`${origin}/policy.html`);
const field = (page: Page, path: string) => page.locator(`[id="field-${path}"]`);
const kept = async (worker: Extension) =>
  (await worker.evaluate(() => chrome.storage.local.get('policyDraft'))).policyDraft as
    | typeof DRAFT
    | undefined;
const keep = (worker: Extension, policyDraft: object) =>
  worker.evaluate((draft) => chrome.storage.local.set({ policyDraft: draft }), policyDraft);

/** Saves a file with a key. */
async function saved(courts: Courts, page: Page, button: Locator): Promise<Saved> {
  await button.focus();
  return courts.save(page, () => page.keyboard.press('Enter'));
}

test('the administrator’s view leads to it', async ({ page, context, courts, browserKind }) => {
  await page.goto(`${courts.origin}/options.html`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Build a policy for your organization' }).click();
  const built = await opened;
  await expect(built.getByRole('heading', { level: 1 })).toHaveText('ECF Signpost: policy builder');
  await expect(field(built, 'install.id')).toHaveValue(ownId(browserKind, courts.origin));
  await built.close();
});

test('the form is filled in by keyboard alone, and each file brings it back', async ({
  page,
  courts,
  worker,
  browserKind,
}) => {
  test.setTimeout(240_000);
  await builder(page, courts.origin);
  const into = async (path: string, words: string) => {
    await tabTo(page, field(page, path));
    await page.keyboard.type(words);
  };
  const press = async (button: Locator) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  };
  const search = (path: string) =>
    page.getByRole('searchbox', { name: `Find a court for ${path}`, exact: true });
  const find = async (path: string, query: string, id: string) => {
    await tabTo(page, search(path));
    await page.keyboard.type(query);
    await expect(page.locator(`[data-court="${id}"]`)).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await tabTo(page, field(page, 'install.id'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(ID);
  await tabTo(page, page.locator('input[name="install.own"]:checked'));
  await page.keyboard.press('ArrowDown');
  await into('install.folder', FOLDER);
  await into('organization.name', POLICY.organization.name);
  await into('organization.help', POLICY.organization.help);
  await into('organization.phone', POLICY.organization.phone);

  await test.step('notices are added, moved, and their courts put in order', async () => {
    await press(page.locator('[data-add="notices"]'));
    await expect(field(page, 'notices[0].text')).toBeFocused();
    await page.keyboard.type('PACER bills go to the desk.');
    await press(page.locator('button[data-add="notices"]'));
    await expect(field(page, 'notices[1].text')).toBeFocused();
    await page.keyboard.type('Docketing closes at noon.');
    await find('notices[1].courts', 'nysd', 'NYSDC');
    await expect(page.locator('[data-field="notices[1].courts"] [data-chosen]')).toHaveCount(1);
    await find('notices[1].courts', 'nyed', 'NYEDC');
    await into('notices[1].from', '12012026');
    await into('notices[1].until', '12042026');
    await into('notices[1].severity', 'urgent');
    const second = page.locator('[data-field="notices[1].courts"] [data-entry="1"] [data-move="up"]');
    await second.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-chosen]')).toContainText([/E\.D\.N\.Y\./, /S\.D\.N\.Y\./]);
    const down = page.locator('[data-field="notices[1].courts"] [data-entry="0"] [data-move="down"]');
    await expect(down).toBeFocused(); // it is first now, and cannot go further up
    await expect(page.locator('[data-field="notices[1].courts"]')).toContainText(
      'E.D.N.Y. is now number 1 of 2.',
    );
    await page.getByRole('button', { name: 'Move Notice 2 up' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Move Notice 1 down' })).toBeFocused();
    await expect(field(page, 'notices[0].text')).toHaveValue('Docketing closes at noon.');
  });

  await test.step('an entry is taken away, and the focus stays near', async () => {
    await press(page.locator('button[data-add="courtOverrides"]'));
    await tabTo(page, page.getByRole('button', { name: 'Remove Override 1' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('button[data-add="courtOverrides"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page, 'courtOverrides[0].court')).toBeFocused();
    await find('courtOverrides[0].court', 'cacd', 'CACDC');
    await expect(field(page, 'courtOverrides[0].court')).toHaveValue('CACDC');
    await into('courtOverrides[0].system', 'legacy');
    await into('courtOverrides[0].date', '12072026');
  });
  await find('pinnedCourts', 'southern district of new york', 'NYSDC');
  await into('features.liveCheck', 'No');
  await into('language', 'es');
  await tabTo(page, page.locator('[name="lockedSettings"][value="language"]'));
  await page.keyboard.press('Space');

  await expect.poll(() => kept(worker)).toEqual(DRAFT);
  await expect(page.locator('[data-count]')).toHaveText('No mistake was found. The files are ready.');

  const names = await page
    .locator('[data-save]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-save')));
  expect(names.length).toBe(19);
  const files = new Map<string, Buffer>();
  await test.step('every file is saved, and all of them as one archive', async () => {
    for (const [at, name] of names.entries()) {
      // To a browser that is driven, these are downloads by themselves, of which a page gets ten.
      if (at % 8 === 7) await page.reload();
      const { name: given, bytes } = await saved(courts, page, page.locator(`[data-save="${name}"]`));
      expect(given).toBe(name);
      files.set(String(name), bytes);
    }
    const { bytes } = await saved(courts, page, page.locator('[data-act="save-all"]'));
    const entries = Object.entries(unzipSync(bytes));
    expect(entries.length).toBe(names.length);
    for (const [path, content] of entries)
      expect(files.get(path.split('/').at(-1) ?? '')?.equals(Buffer.from(content)), path).toBe(true);
  });

  await test.step('each file, opened in an empty form, is the same form', async () => {
    const google = ['ecf-signpost-google-policy.json', 'ecf-signpost-google-install.json'];
    const opens = [
      ...names.flatMap((name) =>
        String(name).endsWith('.adml') || google.includes(String(name)) ? [] : [[String(name)]],
      ),
      google,
    ];
    for (const open of opens) {
      await worker.evaluate(() => chrome.storage.local.remove('policyDraft'));
      await page.reload();
      await page.locator('input[type=file]').setInputFiles(
        open.map((name) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: files.get(name) as Buffer,
        })),
      );
      await expect(page.locator('[data-open="done"]')).toHaveText(`Opened: ${open.join(', ')}.`);
      // Firefox knows the extension by another ID, so its files have none for Chromium.
      const id = open.some((name) => /firefox|^policies\.json/.test(name))
        ? ownId(browserKind, courts.origin)
        : ID;
      await expect
        .poll(() => kept(worker), open.join())
        .toEqual({ ...DRAFT, install: { ...DRAFT.install, id } });
      await expect(page.locator('[data-count]')).toHaveAttribute('data-count', id === '' ? '1' : '0');
    }
  });
});

test('mistakes are told beside their fields, as one types, and keep the files from being written', async ({
  page,
  courts,
}) => {
  await builder(page, courts.origin);
  await field(page, 'install.id').fill(ID);
  const phone = field(page, 'organization.phone');
  await phone.fill('21');
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toHaveAccessibleDescription(/Found "21"\. Expected: a telephone number such as/);
  await phone.fill('212-555-0100');
  await expect(phone).toHaveAttribute('aria-invalid', 'false');
  await page.locator('button[data-add="notices"]').click();
  await expect(field(page, 'notices[0].text')).toHaveAttribute('aria-invalid', 'false'); // only not there yet
  await phone.fill('21');

  let downloads = 0;
  page.on('download', () => downloads++);
  await page.locator('[data-act="save-all"]').click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('2 mistakes keep the files from being written:');
  await expect(field(page, 'notices[0].text')).toHaveAttribute('aria-invalid', 'true');
  await summary.getByRole('link', { name: /^notices\[0\]\.text: This is needed: a text\./ }).press('Enter');
  await expect(field(page, 'notices[0].text')).toBeFocused();
  await page.keyboard.type('Closed.');
  await expect(summary).toContainText('1 mistake keeps');
  await phone.fill('');
  await expect(summary).toHaveCount(0);
  expect(downloads).toBe(0);
  const { name } = await saved(courts, page, page.locator('[data-save="ecf-signpost.json"]'));
  expect(name).toBe('ecf-signpost.json');
});

test('what is typed is there after a reload, and is cleared only when the person is sure', async ({
  page,
  courts,
  worker,
}) => {
  await builder(page, courts.origin);
  await field(page, 'organization.name').pressSequentially('Example LLP');
  await expect.poll(async () => (await kept(worker))?.policy.organization.name).toBe('Example LLP');
  await page.reload();
  await expect(field(page, 'organization.name')).toHaveValue('Example LLP');
  await page.locator('[data-act="clear"]').click();
  await page.locator('[data-act="clear-no"]').click();
  await expect(field(page, 'organization.name')).toHaveValue('Example LLP');
  await page.locator('[data-act="clear"]').click();
  await page.locator('[data-act="clear-yes"]').click();
  await expect(page.locator('[data-act="clear"]')).toBeFocused();
  await expect(field(page, 'organization.name')).toHaveValue('');
  await expect.poll(() => kept(worker)).toBeUndefined();
});

test('a file replaces what is in the form only when the person agrees; what is not its own is named', async ({
  page,
  courts,
  worker,
}) => {
  await keep(worker, DRAFT);
  await builder(page, courts.origin);
  const open = (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: '', buffer: Buffer.from(content) });
  await open('{"3rdparty": {');
  await expect(page.locator('[data-open="failed"]')).toContainText(
    'Nothing was changed. The file is not whole',
  );
  const other = {
    HomepageLocation: 'x',
    '3rdparty': { extensions: { [ID]: { language: 'fr', colour: 'red' } } },
  };
  await open(JSON.stringify(other));
  await expect(page.locator('[data-open="offer"] code')).toHaveText(['HomepageLocation', 'colour = "red"']);
  await page.locator('[data-act="open-no"]').click();
  await expect(field(page, 'organization.name')).toHaveValue('Example LLP');
  await open(JSON.stringify(other));
  await page.locator('[data-act="open-yes"]').click();
  await expect(page.locator('input[type=file]')).toBeFocused();
  await expect(field(page, 'organization.name')).toHaveValue('');
  await expect(field(page, 'language')).toHaveValue('fr');
  await expect(field(page, 'language')).toHaveAccessibleDescription(
    /Found "fr"\. Expected: one of auto, en, es/,
  );
});

test('a file is dropped anywhere on the page', async ({ page, courts }) => {
  await builder(page, courts.origin);
  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{"organization": {"name": "Dropped LLP"}}'], 'policy.json'));
    return data;
  });
  await page.dispatchEvent('footer', 'drop', { dataTransfer: files });
  await expect(field(page, 'organization.name')).toHaveValue('Dropped LLP');
});

test('the preview says what will hold', async ({ page, courts, worker }) => {
  await keep(worker, DRAFT);
  await builder(page, courts.origin);
  await page.locator('#preview summary').click();
  await expect(page.locator('[data-row="language"]')).toHaveText(/"es"policy, locked/);
  await expect(page.locator('[data-row="features.liveCheck"]')).toHaveText(/falsepolicy$/);
  await expect(page.locator('[data-row="features.badge"]')).toHaveText(/truedefault$/);
});

// Colours do not depend on the language.
for (const [language, colorScheme] of [
  ['en', 'light'],
  ['es', 'dark'],
] as const) {
  test(`nobody is shut out: ${language}, ${colorScheme}`, async ({ page, courts, worker }) => {
    await courts.show(page, { colorScheme });
    await keep(worker, WRONG);
    await builder(page, courts.origin);
    if (language === 'es') {
      await page.goto(`${courts.origin}/options.html`);
      await page.locator('select[name=language]').selectOption('es');
      await expect(page.locator('html')).toHaveAttribute('lang', 'es'); // it is stored
      await builder(page, courts.origin);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('ECF Signpost: creador de directivas');
      await expect(field(page, 'language')).toHaveAccessibleDescription(/Se encontró "fr".*uno de estos/);
    }
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('#preview summary').click();
    await page.locator('[data-act="save-all"]').click();
    expect(await violationsOn(page)).toEqual([]);
    // 400 % on a screen of 1280 pixels
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('forced colours keep mistakes and borders to be seen', async ({ page, courts, worker }) => {
  await courts.show(page, { forcedColors: 'active' });
  await keep(worker, WRONG);
  await builder(page, courts.origin);
  await expect(field(page, 'organization.phone')).toHaveCSS('border-top-width', '3px');
  await expect(field(page, 'organization.name')).toHaveCSS('border-top-width', '1px');
  expect(await violationsOn(page)).toEqual([]);
});
