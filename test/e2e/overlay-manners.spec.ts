import { expectNothingCovered } from '../browser/covered-controls.ts';
import { visit } from '../browser/visit.ts';
import { replicaPages } from '../replica/pages/index.ts';
import { expect, test } from './fixtures.ts';

const stop = (hostile: string) => {
  const found = replicaPages.find((page) => page.hostile === hostile);
  if (!found) throw new Error(`The replica has no page that is hostile by ${hostile}`);
  return found;
};

test.describe('the overlay covers no control of the page', () => {
  // Common windows are looked at where every page gets its verdict.
  test('on every page with a card, in a narrow window that is then zoomed to 400 %', async ({ page }) => {
    test.setTimeout(240_000);
    for (const each of replicaPages.filter(({ expect: { overlay } }) => overlay === 'card')) {
      await page.context().clearCookies();
      await page.setViewportSize({ width: 320, height: 640 });
      await visit(page, each);
      await expectNothingCovered(page, each.name);
      await page.setViewportSize({ width: 320, height: 256 });
      await expectNothingCovered(page, `${each.name}, zoomed`);
    }
  });

  test('while the page scrolls under it', async ({ page, overlay, extra }) => {
    const rows = Array.from(
      { length: 40 },
      (_, n) => `<p style="margin:90px 0"><button>Row ${n}</button>`,
    ).join('');
    const body = `<!doctype html><title>Live</title><div style="text-align:right">${rows}</div>`;
    extra.set('https://ecf.flsd.uscourts.gov/', { body });
    await page.goto('https://ecf.flsd.uscourts.gov/');
    await expect(overlay.locator('.signpost:not([data-measuring])')).toHaveCount(1);
    for (let step = 0; step < 12; step += 1) {
      await page.mouse.wheel(0, 137);
      await expectNothingCovered(page, `after ${step + 1} turns of the wheel`);
    }
  });
});

test('the overlay takes no focus from the field in which a person types', async ({
  page,
  overlay,
  extra,
}) => {
  const body = `<!doctype html><title>X</title><form name="GetPass"><input name="login" autofocus><input name="key" type="password"></form>`;
  extra.set('https://ecf.njd.uscourts.gov/cgi-bin/login.pl', { body });
  await page.goto('https://ecf.njd.uscourts.gov/cgi-bin/login.pl');
  await expect(page.locator('[name="login"]')).toBeFocused(); // the browser gives it the focus after the load
  await page.keyboard.type('ab');
  await expect(overlay.locator('.card')).toBeVisible();
  await page.keyboard.type('cd');
  await expect(page.locator('[name="login"]')).toHaveValue('abcd');
  await expect(page.locator('[name="login"]')).toBeFocused();
});

test('the overlay takes clicks on what is seen of it and nowhere else', async ({ page, overlay }) => {
  await visit(page, stop('pointer-events'));
  const card = overlay.locator('.card');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no box');
  const at = (x: number, y: number) =>
    page.evaluate(([px, py]) => document.elementFromPoint(px ?? 0, py ?? 0)?.localName ?? null, [x, y]);
  expect(await at(box.x + box.width / 2, box.y + 20)).toBe('ecf-signpost');
  for (const [x, y] of [
    [box.x - 2, box.y + 50],
    [box.x + 50, box.y - 2],
    [1, 1],
    [1, 400],
  ] as const) {
    expect(await at(x, y)).not.toBe('ecf-signpost');
  }
  await overlay.getByRole('button', { name: 'Make smaller' }).click();
  await expect(overlay.locator('.pill')).toBeVisible();
  await expect(card).toBeHidden();
});

test('the overlay works above and inside a modal dialog, and goes back to the root', async ({
  page,
  overlay,
}) => {
  await visit(page, stop('native-modal'));
  await expect(page.locator('dialog')).toBeVisible();
  await overlay.getByRole('button', { name: 'Make smaller' }).click();
  await overlay.locator('.pill').click();
  await expect(overlay.locator('.card')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('html > ecf-signpost')).toHaveCount(1);
  await overlay.getByRole('button', { name: 'Make smaller' }).click();
  await expect(overlay.locator('.pill')).toBeVisible();
});

for (const hostile of ['hides-unknown', 'strict-csp', 'transformed-root', 'frameset']) {
  test(`the overlay looks as it should on a page that is hostile by ${hostile}`, async ({
    page,
    overlay,
  }) => {
    await visit(page, stop(hostile));
    const card = overlay.locator('.card');
    await expect(card).toBeVisible();
    await expect(card).toHaveCSS('position', 'static');
    await expect(card).toHaveCSS('border-top-width', '4px');
    await overlay.getByRole('button', { name: 'Make smaller' }).click();
    await expect(overlay.locator('.pill')).toBeVisible();
  });
}

test('the overlay changes nothing of the page: no shift, no size, nothing in print', async ({
  page,
  overlay,
  courts,
}) => {
  const measure = () =>
    page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      boxes: [...document.body.querySelectorAll('*')].map((each) =>
        JSON.stringify(each.getBoundingClientRect()),
      ),
    }));
  await visit(page, stop('print'));
  await expect(overlay.locator('.card')).toBeVisible();
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0; // Firefox does not tell of shifts: there the boxes below must do
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) done(sum);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
  expect(shifts).toBe(0);
  const withOverlay = await measure();
  await overlay.evaluate((element) => element.remove());
  expect(await measure()).toEqual(withOverlay);
  await visit(page, stop('print'));
  await expect(overlay.locator('.card')).toBeVisible();
  await courts.show(page, { media: 'print' });
  await expect(overlay.locator('.card')).toBeHidden();
  await expect(overlay.locator('.pill')).toBeHidden();
});
