import { expectNothingCovered } from '../browser/covered-controls.ts';
import { expectNoOverlay, expectOverlay, type Wanted } from '../browser/expect-overlay.ts';
import { settled } from '../browser/settled.ts';
import { visit } from '../browser/visit.ts';
import { replicaPages } from '../replica/pages/index.ts';
import type { Expectation } from '../replica/types.ts';
import { test } from './fixtures.ts';

test.describe('every page of the replica gets its verdict, and keeps its controls', () => {
  for (const stop of replicaPages) {
    const { name, expect: expected } = stop;
    test(name, async ({ page, worker }) => {
      await visit(page, stop);
      if (expected.overlay === 'none') {
        await settled(worker, page);
        await expectNoOverlay(page);
        return;
      }
      await expectOverlay(page, attributes(expected), expected.overlay);
      await expectNothingCovered(page, name);
    });
  }
});

/** The attributes that an expectation decides; null where the attribute must be absent. */
function attributes(expected: Expectation): Record<string, Wanted> {
  const open = expected.open ?? [];
  const rows: [keyof Expectation, string, Wanted | undefined][] = [
    ['page', 'data-page', expected.page],
    ['court', 'data-court', expected.court ?? null],
    ['system', 'data-system', expected.system],
    ['login', 'data-login', expected.login],
    ['basis', 'data-basis', expected.basis],
    ['state', 'data-state', expected.state ?? null],
    ['conflict', 'data-conflict', expected.conflict ? /.+/ : null],
  ];
  const decided = rows.flatMap(([field, attribute, value]): [string, Wanted][] =>
    value === undefined || open.includes(field) ? [] : [[attribute, value]],
  );
  return { ...Object.fromEntries(decided), 'data-as-of': /^\d{4}-\d{2}-\d{2}$/ };
}
