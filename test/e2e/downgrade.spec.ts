import type { Page } from '@playwright/test';
import { type StoredKey, VERSIONS } from '../../lib/store/versions.ts';
import { type MessageKey, speaker, text } from '../../lib/words/index.ts';
import { violationsOn } from '../browser/axe.ts';
import { ofNextVersion, SAMPLES, type Sample } from '../unit/stored/samples.ts';
import { expect, test } from './fixtures.ts';
import { everythingIn, openPanel, popupFor } from './popup-page.ts';

const FRONT_DOOR = 'https://ecf.cacd.uscourts.gov/';
const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const KEYS = Object.keys(VERSIONS) as StoredKey[];
/** What this version writes. */
const [, newest] = SAMPLES.at(-1) as [number, Sample];

/** What the next version may have stored under every key: what this one does, with its own number, and more in it. */
function allOfNextVersion(language: string): Record<string, unknown> {
  const { local } = newest;
  const settings = {
    ...Object(local.settings),
    ...{ language, where: 'everywhere', hiddenCourts: [], collapsed: false },
  };
  return Object.fromEntries(
    Object.entries({ ...local, settings }).map(([key, value]) => [
      key,
      ofNextVersion(key as StoredKey, value),
    ]),
  );
}

const newerOn = (page: Page) => page.locator('[data-newer]');
const faultOn = (page: Page) => page.locator('[data-fault=newer]');

for (const language of ['en', 'es'] as const) {
  const say = (key: MessageKey) => speaker(language)(text(key));

  test(`what a newer version stored stays as it is, and every surface says so: ${language}`, async ({
    page,
    courts,
    worker,
    overlay,
  }) => {
    test.slow(); // five surfaces, each looked over by axe
    const next = allOfNextVersion(language);
    expect(Object.keys(next).sort()).toEqual([...KEYS].sort());
    await worker.evaluate((items) => chrome.storage.local.set(items), next);
    const before = await everythingIn(worker);
    const unharmed = async () => {
      expect(await violationsOn(page)).toEqual([]);
      expect(await everythingIn(worker)).toEqual(before);
    };

    await test.step('the popup answers as on the first day, and keeps no pin', async () => {
      await page.goto(popupFor(courts.origin, FRONT_DOOR));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(newerOn(page)).toHaveAttribute('data-newer', KEYS.join(' '));
      await expect(newerOn(page)).toContainText(say('opt.stored.readiness'));
      await expect(page.locator('[data-page]')).toHaveAttribute('data-system', 'nextgen');
      await page.locator('.ask [aria-pressed=false]').click();
      await expect(faultOn(page)).toHaveText(say('store.newer'));
      const list = await openPanel(page, 'list');
      await list.getByRole('button', { name: say('list.update') }).click();
      await expect(list.getByRole('status')).toHaveText(say('store.newer'));
      await unharmed();
    });

    await test.step('the guide asks from the start, and keeps no answer', async () => {
      await page.goto(`${courts.origin}/guide.html?court=CACDC`);
      await expect(newerOn(page)).toBeVisible();
      await page.locator('[data-node="task"] [data-choice="file"] input').click();
      await expect(faultOn(page)).toHaveText(say('store.newer'));
      await expect(page.locator('[data-node="task"]')).toHaveAttribute('data-state', 'open');
      await unharmed();
    });

    await test.step('the settings show what can be read of them, and take neither a change nor a file', async () => {
      await page.goto(`${courts.origin}/options.html`);
      await expect(newerOn(page)).toBeVisible();
      await expect(page.getByLabel(say('opt.size'))).toHaveValue('large');
      await expect(page.getByLabel(say('opt.size'))).toBeDisabled();
      const file = JSON.stringify({ format: 'ecf-signpost', version: 1, pins: ['CACDC'] });
      await page.locator('[data-part=file] input[type=file]').setInputFiles({
        ...{ name: 'mine.json', mimeType: 'application/json' },
        buffer: Buffer.from(file),
      });
      await page.locator('[data-act=use-file]').click();
      await expect(faultOn(page)).toHaveText(say('store.newer'));
      await unharmed();
    });

    await test.step('the policy builder begins empty, and keeps no form', async () => {
      await page.goto(`${courts.origin}/policy.html`);
      await expect(newerOn(page)).toHaveAttribute('data-newer', 'settings keptList policyDraft');
      await page.getByRole('textbox').first().fill('Example LLP');
      await expect(faultOn(page)).toHaveText(say('store.newer'));
      await unharmed();
    });

    await test.step('the overlay answers, says that what is changed there does not last, and goes when it is told to', async () => {
      await page.goto(CACD);
      await expect(overlay).toHaveAttribute('data-system', 'nextgen');
      await expect(overlay.locator('[data-newer]')).toHaveText(say('overlay.newer'));
      expect(await violationsOn(page, 'ecf-signpost')).toEqual([]);
      await overlay.locator('[data-section=hide] [data-act=fold]').click();
      await overlay.locator('[data-act=hide-everywhere]').click();
      await expect(overlay).toHaveCount(0);
      expect(await everythingIn(worker)).toEqual(before);
    });

    await test.step('all is as it was once the newer version is back', async () => {
      await worker.evaluate((items) => chrome.storage.local.set(items), newest.local);
      await page.goto(`${courts.origin}/guide.html?court=CACDC`);
      await expect(newerOn(page)).toHaveCount(0);
      await expect(page.locator('[data-node="filer"] [data-choice="attorney"] input')).toBeChecked();
    });
  });
}
