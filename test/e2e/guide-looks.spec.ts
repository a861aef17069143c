import { expect, test } from './guide-fixtures.ts';
import { END, guideLooks, store } from './guide-looks.ts';

guideLooks();

test('forced colours keep the way, the end and the phase to be seen', async ({ guide, worker, courts }) => {
  await courts.show(guide.page, { forcedColors: 'active' });
  await store(worker, END);
  await guide.open('?court=CACDC');
  const { page } = guide;
  await expect(page.locator('[data-node="account"]')).toHaveCSS('border-top-style', 'solid');
  await expect(page.locator('[data-node="account"]')).toHaveCSS('border-top-width', '3px');
  await expect(page.locator('[data-node="mfa"]')).toHaveCSS('border-top-style', 'dashed');
  await expect(guide.end).toHaveCSS('border-inline-start-width', '10px');
  await expect(page.locator('.phase .now')).toHaveCSS('border-top-style', 'solid');
});
