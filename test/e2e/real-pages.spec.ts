import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { kindOf } from '../../lib/page/index.ts';
import type { Extension } from '../browser/courts.ts';
import { expectNoOverlay, expectOverlay, type Wanted } from '../browser/expect-overlay.ts';
import { settled } from '../browser/settled.ts';
import { sharedPath, whyWithoutShared } from '../shared.ts';
import { expect, test } from './fixtures.ts';

const missing = whyWithoutShared('pages/urls.tsv');
const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
const SILENT = ['public', 'signed-in', 'court-website', 'other'];

test.describe('captured front doors of real courts, at their real addresses', () => {
  test.skip(missing !== null, missing ?? '');
  const codes = missing
    ? []
    : readdirSync(sharedPath('pages/front-doors')).map((file) => file.replace('.html', ''));
  for (const code of codes) {
    test(`${code} is a NextGen front door`, async ({ page, extra }) => {
      const body = readFileSync(sharedPath(`pages/front-doors/${code}.html`));
      extra.set(`https://ecf.${code}.uscourts.gov/`, { ...HTML, body });
      await page.goto(`https://ecf.${code}.uscourts.gov/`, { waitUntil: 'commit' });
      await expectVerdict(
        page,
        { page: 'front-door', court: /./, system: 'nextgen', login: 'pacer' },
        'card',
      );
    });
  }

  test('a captured legacy sign-in page beats the list and says so', async ({ page, extra }) => {
    const address = 'https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1';
    extra.set(address, { ...HTML, body: readFileSync(sharedPath('pages/sign-in/cand-legacy.html')) });
    await page.goto(address, { waitUntil: 'commit' });
    const verdict = { page: 'court-sign-in', court: 'CANDC', system: 'legacy', login: 'court' };
    await expectVerdict(page, { ...verdict, basis: 'page', conflict: 'nextgen' });
  });
});

test.describe('addresses that real court pages link to', () => {
  test.skip(missing !== null, missing ?? '');
  const rows = missing ? [] : readRows();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const group = rows.filter((row) => row.kind === kind);
    test(`${group.length} addresses are ${kind}`, async ({ page, extra, worker }) => {
      test.setTimeout(120_000);
      for (const { court, url } of group) {
        const address = new URL(url).href;
        extra.set(address, { ...HTML, body: '<!doctype html><title>A page</title><p>A page.' });
        await page.goto(address, { waitUntil: 'commit' });
        await test.step(address, () => expectRow(page, worker, kind, court));
      }
    });
  }
});

async function expectRow(page: Page, worker: Extension, kind: string, court: string): Promise<void> {
  if (SILENT.includes(kind)) {
    expect(kindOf(new URL(page.url()))).toBe(kind);
    await settled(worker, page);
    await expectNoOverlay(page);
    return;
  }
  await expectVerdict(page, { page: kind, court: court ? new RegExp(`(^| )${court}( |$)`) : null });
}

function expectVerdict(page: Page, verdict: Record<string, Wanted>, part?: 'card'): Promise<void> {
  const attributes = Object.entries(verdict).map(([name, value]) => [`data-${name}`, value]);
  return expectOverlay(page, Object.fromEntries(attributes), part);
}

function readRows(): { kind: string; court: string; url: string }[] {
  const [, ...lines] = readFileSync(sharedPath('pages/urls.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', court = '', url = ''] = line.split('\t');
    return { kind, court, url };
  });
}
