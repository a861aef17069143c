import type { Page } from '@playwright/test';
import { answer, emptyReadiness, exportReadiness } from '../../lib/readiness/index.ts';
import { violationsOn } from '../browser/axe.ts';
import type { Extension } from '../browser/courts.ts';
import { fillStorage, makeRoom } from './full-storage.ts';
import { expect, test } from './guide-fixtures.ts';

const PLACE = { court: 'CACDC', day: '2026-01-05' };
const FILER = answer(emptyReadiness, PLACE, 'task', 'file');
/** More than there is room for. */
const LONGER = answer(FILER, PLACE, 'account', 'own');

const stored = (worker: Extension, key: string) =>
  worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const store = (worker: Extension, items: Record<string, unknown>) =>
  worker.evaluate((given) => chrome.storage.local.set(given), items);
const fault = (page: Page, kind: string) => page.locator(`[data-fault=${kind}]`);

test('where the storage is full, an answer is not taken, that is said, and the page shows what is kept', async ({
  guide,
  worker,
}) => {
  await store(worker, { readiness: FILER });
  await guide.open('?court=CACDC');
  await fillStorage(worker);
  await guide.answer('filer', 'attorney');
  await expect(fault(guide.page, 'full')).toBeInViewport();
  await expect(fault(guide.page, 'full')).toContainText('What was saved before is still there.');
  await expect(guide.question).toHaveAttribute('data-node', 'filer');
  await expect(guide.page.locator('[data-node="filer"] input:checked')).toHaveCount(0);
  expect(await stored(worker, 'readiness')).toEqual(FILER);
  expect(await violationsOn(guide.page)).toEqual([]);

  await makeRoom(worker);
  await guide.answer('filer', 'attorney');
  await expect(guide.question).toHaveAttribute('data-node', 'account');
  await expect(fault(guide.page, 'full')).toHaveCount(0);
});

test('a tick, a preview day and a file that cannot be kept are said, and nothing is lost', async ({
  guide,
  worker,
}) => {
  const { page } = guide;
  await store(worker, { readiness: FILER });
  await guide.open('?court=CACDC');
  await fillStorage(worker);

  const tick = guide.step('day.linked').getByRole('checkbox');
  await tick.click();
  await expect(fault(page, 'full')).toBeVisible();
  await expect(tick).not.toBeChecked();

  await page.locator('[data-panel=day] summary').click();
  await page.locator('input[type=date]').fill('2020-02-17');
  await page.locator('input[type=date]').blur();
  await expect(page.locator('input[type=date]')).toHaveValue('');

  await page.getByLabel('Bring back a saved copy').setInputFiles({
    name: 'answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exportReadiness(LONGER)),
  });
  await expect(page.getByLabel('Bring back a saved copy')).toHaveValue('');
  await expect(page.getByText('Your answers are back.')).toHaveCount(0);
  await expect(fault(page, 'full')).toBeVisible();
  expect(await stored(worker, 'readiness')).toEqual(FILER);
  expect(await stored(worker, 'previewDate')).toBeUndefined();
});

test('answers that are stored broken are not written over while there is no room to set them aside', async ({
  guide,
  worker,
}) => {
  const broken = { ...FILER, person: { account: 'mine' } };
  await store(worker, { readiness: broken });
  await guide.open('?court=CACDC');
  await fillStorage(worker);
  await guide.answer('task', 'file');
  await expect(fault(guide.page, 'full')).toBeVisible();
  expect(await stored(worker, 'readiness')).toEqual(broken);

  await makeRoom(worker);
  await guide.answer('task', 'file');
  await expect(guide.question).toHaveAttribute('data-node', 'filer');
  expect(await stored(worker, 'setAside')).toEqual({ readiness: broken });
});

test('every stored item that the guide cannot use is named', async ({ guide, worker }) => {
  const broken = { settings: { version: 1, size: 'huge' }, memory: 7, keptList: 'x', checks: [1] };
  await store(worker, broken);
  await guide.open('?court=CACDC');
  const alerts = guide.page.getByRole('alert');
  for (const item of ['size', 'memory', 'keptList', 'checks'])
    await expect(alerts.filter({ hasText: item })).toHaveCount(1);
  for (const [key, value] of Object.entries(broken)) expect(await stored(worker, key)).toEqual(value);
});
