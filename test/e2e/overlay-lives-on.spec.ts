import { expect, test } from './fixtures.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';

test('a page that comes back from the back/forward cache has its overlay, up to date', async ({
  open,
  extra,
}) => {
  const courts = await open({ backForwardCache: true });
  try {
    const page = await courts.context.newPage();
    const overlay = page.locator('ecf-signpost');
    const body = `<!doctype html><title>Live</title><p>Live
<script>addEventListener('pageshow', (event) => { window.kept = event.persisted; });</script>`;
    extra.set('https://ecf.okwd.uscourts.gov/', { headers: { 'Cache-Control': 'max-age=60' }, body });
    await page.goto('https://ecf.okwd.uscourts.gov/');
    await expect(overlay).toHaveAttribute('data-system', 'nextgen');
    await page.goto('https://ecf.okwd.uscourts.gov/cgi-bin/CourtInfo.pl');
    await courts.worker.evaluate(() => chrome.storage.local.set({ previewDate: '2019-01-01' }));
    await page.evaluate(() => void setTimeout(() => history.back())); // so that the call is over before the page is
    await page.waitForFunction(() => (window as unknown as { kept?: boolean }).kept === true);
    await expect(overlay).toHaveCount(1);
    await expect(overlay).toHaveAttribute('data-system', 'legacy');
  } finally {
    await courts.close();
  }
});

test('an extension that is taken away leaves open pages as they are, without an error', async ({ open }) => {
  const courts = await open();
  try {
    const page = await courts.context.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(CACD);
    const overlay = page.locator('ecf-signpost');
    await expect(overlay.locator('.card')).toBeVisible();
    courts.worker
      .evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false }))
      .catch(() => {}); // it goes before it can answer
    await expect.poll(() => courts.installed()).toBe(false);
    await overlay.getByRole('button', { name: 'Make smaller' }).click();
    await expect(overlay.locator('.pill')).toBeVisible();
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await overlay.locator('.pill').click();
    await expect(overlay.locator('.card')).toBeVisible();
    await expect(overlay).toHaveCount(1);
    expect(errors).toEqual([]);
  } finally {
    await courts.close();
  }
});
