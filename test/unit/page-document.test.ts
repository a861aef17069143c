import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { resolveCourts } from '../../lib/courts/index.ts';
import type { Report } from '../../lib/page/index.ts';
import { readHtml } from './parse-page.ts';
import { type Visited, visitReplica } from './replica-visit.ts';

/** Pages that only a browser reads right, each with the reason. */
const NEEDS_BROWSER: Record<string, string> = {
  'a main menu without filing menus, written by menu.pl?id=-1': 'the menu bar is there once menu.pl has run',
  'a main menu with filing menus, written by menu.pl': 'the menu bar is there once menu.pl has run',
  'an appellate case search of someone who is signed in':
    'jsdom misreads "&" in the selector of the logout link',
};

const visited = visitReplica();

const told = ({ page, html, contentType }: Visited): Report => readHtml(page.url, html, contentType);

/** The differences from what the replica expects, but for what the design leaves open. */
function differences({ page: { expect: expected } }: Visited, { page }: Report): string[] {
  const courts = resolveCourts(page.court, bundledCourts).map(({ id }) => id);
  const rows: [field: 'page' | 'state' | 'court', found: string, wanted: string][] = [
    ['page', page.kind, expected.page],
    ['state', page.state ?? '', expected.state ?? ''],
    ['court', courts.join(' '), expected.court ?? ''],
  ];
  return rows
    .filter(([field, found, wanted]) => found !== wanted && !expected.open?.includes(field))
    .map(([field, found, wanted]) => `${field}: found ${found || 'none'}, expected ${wanted || 'none'}`);
}

describe('every page of the replica is read for what it is', () => {
  const still = visited.filter(({ page }) => !(page.name in NEEDS_BROWSER));

  it('has many pages that need no browser', () => {
    expect(still.length).toBeGreaterThan(100);
  });

  it.each(still)('$page.name', (each) => {
    expect(differences(each, told(each))).toEqual([]);
  });
});

describe('a page is on the list of those that need a browser for a reason', () => {
  it.each(Object.entries(NEEDS_BROWSER))('%s: %s', (name) => {
    const page = visited.find((each) => each.page.name === name);
    if (!page) throw new Error('The replica has no such page. Take it off the list.');
    expect(differences(page, told(page)), 'It is read right here too. Take it off the list.').not.toEqual([]);
  });
});
