import { buildFolder } from '../../scripts/build/build-all.ts';
import { expect, test } from './fixtures.ts';

test('the build for Edge does in Chromium what the one for Chrome does', async ({ open }) => {
  const edge = await open({ extension: buildFolder('edge') });
  try {
    const page = await edge.context.newPage();
    await page.goto('https://ecf.cacd.uscourts.gov/');
    await expect(page.locator('ecf-signpost')).toHaveAttribute('data-court', 'CACDC');
    await page.goto(`${edge.origin}/popup.html?url=https://ecf.nysd.uscourts.gov/`);
    await expect(page.locator('[data-page]')).toHaveAttribute('data-court', 'NYSDC');
  } finally {
    await edge.close();
  }
});
