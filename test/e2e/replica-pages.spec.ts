import { settled } from '../browser/settled.ts';
import { visit } from '../browser/visit.ts';
import { replicaPages } from '../replica/pages/index.ts';
import type { Expectation } from '../replica/types.ts';
import { expect, test } from './fixtures.ts';

test.describe('every page of the replica gets its verdict', () => {
  for (const stop of replicaPages) {
    const { name, expect: expected } = stop;
    test(name, async ({ page, overlay, worker }) => {
      await visit(page, stop);
      if (expected.overlay === 'none') {
        await settled(worker, page);
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
