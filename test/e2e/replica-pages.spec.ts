import type { Page } from '@playwright/test';
import { replicaPages } from '../replica/pages/index.ts';
import type { Action, Expectation } from '../replica/types.ts';
import { expect, test } from './fixtures.ts';

test.describe('every page of the replica gets its verdict', () => {
  for (const { name, url, lands, act, expect: expected } of replicaPages) {
    test(name, async ({ page, overlay }) => {
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForURL(lands ?? ((at) => at.href === new URL(url).href || at.protocol === 'https:'));
      await page.waitForLoadState('load');
      for (const action of act ?? []) await perform(page, action);
      if (expected.overlay === 'none') {
        await settled(page);
        await expect(overlay).toHaveCount(0);
        return;
      }
      for (const [attribute, value] of attributes(expected)) {
        if (value === null) await expect(overlay).not.toHaveAttribute(attribute, /.*/);
        else await expect(overlay).toHaveAttribute(attribute, value);
      }
      await expect(overlay.locator(`.${expected.overlay}`)).toBeVisible();
    });
  }
});

/** The attributes that an expectation decides; null where the attribute must be absent. */
function attributes(expected: Expectation): [string, string | RegExp | null][] {
  const open = expected.open ?? [];
  const rows: [keyof Expectation, string, string | RegExp | null | undefined][] = [
    ['page', 'data-page', expected.page],
    ['court', 'data-court', expected.court ?? null],
    ['system', 'data-system', expected.system],
    ['login', 'data-login', expected.login],
    ['basis', 'data-basis', expected.basis],
    ['state', 'data-state', expected.state ?? null],
    ['conflict', 'data-conflict', expected.conflict ? /.+/ : null],
  ];
  const decided = rows.flatMap(([field, attribute, value]): [string, string | RegExp | null][] =>
    value === undefined || open.includes(field) ? [] : [[attribute, value]],
  );
  return [...decided, ['data-as-of', /^\d{4}-\d{2}-\d{2}$/]];
}

async function perform(page: Page, action: Action): Promise<void> {
  const target = page.locator(action.target);
  if (action.do === 'fill') await target.fill(action.value);
  else if (action.do === 'check') await target.check();
  else await target.click();
}

/** Resolves when a silent page has had every chance to show an overlay: parsed, painted twice, and answered. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
