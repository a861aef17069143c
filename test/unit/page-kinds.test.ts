import { describe, expect, it } from 'vitest';
import { isSilent, kindOf, type PageKind, readAddress } from '../../lib/page/index.ts';
import { isMainMenuAddress } from '../../lib/page/kinds/signed-in.ts';
import { type KindTable, kindTables, problemsOf } from './kind-tables.ts';

const modules = import.meta.glob<Record<string, unknown>>(['../../lib/page/kinds/*.ts', '!**/index.ts'], {
  eager: true,
});
const tables = kindTables(
  Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [path.replace(/.*\/|\.ts$/g, ''), module]),
  ),
);

describe('each address is claimed by its own rule and by no other', () => {
  it.each(tables)('$kind', (own) => {
    const others = tables.filter((each) => each !== own).map((each) => ({ ...each, addresses: ['about:x'] }));
    const problems = problemsOf([own, ...others]).filter((problem) => !problem.startsWith('about:x'));
    expect(problems.join('\n')).toBe('');
  });

  it.each(tables)('the address alone tells $kind', ({ kind, addresses }) => {
    for (const address of addresses) expect(kindOf(new URL(address)), address).toBe(kind);
  });

  it('has a table for every kind that needs no document', () => {
    const kinds: PageKind[] = ['front-door', 'court-sign-in', 'court-view-sign-in', 'central-sign-on'];
    kinds.push('pacer-account', 'training', 'public', 'signed-in', 'court-website', 'other');
    expect(tables.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
  });
});

describe('the walk over all tables', () => {
  const door = 'https://ecf.cacd.uscourts.gov/';
  const made = (kind: string, addresses: string[], is = (url: URL) => url.href === door): KindTable => ({
    ...{ kind, addresses, is },
    ...{ rule: `is-${kind}`, table: `${kind}-addresses` },
  });

  it('finds nothing wrong with the tables as they are', () => {
    expect(problemsOf(tables)).toEqual([]);
  });

  it('says what to do about an address that its rule does not claim', () => {
    expect(problemsOf([made('front-door', [door, 'https://www.cacd.uscourts.gov/'])])).toEqual([
      'https://www.cacd.uscourts.gov/: is-front-door does not claim it. Is this a front door page? Yes: the rule is wrong. No: take it out of front-door-addresses.',
    ]);
  });

  it('says what to do about an address that another rule claims', () => {
    expect(problemsOf([made('front-door', [door]), made('public', ['about:x'], () => true)])).toEqual([
      `${door}: is-public claims it too. Is this a public page? Yes: move it to public-addresses. No: the rule is-public is wrong.`,
    ]);
  });

  it('does not let a rule without addresses pass, nor an address that is listed twice', () => {
    const never = () => false;
    expect(problemsOf([made('public', [], never)])).toEqual([
      'is-public has no addresses. Give it real ones, in public-addresses under it.',
    ]);
    expect(problemsOf([made('front-door', [door, door])])).toEqual([
      `${door} is listed twice. Keep it in the table of its one kind.`,
    ]);
  });

  it('does not let a file without its rule pass', () => {
    expect(() => kindTables({ 'front-door': {} })).toThrow('front-door.ts exports no isFrontDoor');
  });
});

describe('what follows from the kind', () => {
  it.each<[PageKind, boolean]>([
    ['front-door', false],
    ['court-sign-in', false],
    ['court-view-sign-in', false],
    ['central-sign-on', false],
    ['link-account', false],
    ['pacer-account', false],
    ['training', false],
    ['not-linked', false],
    ['public', true],
    ['signed-in', true],
    ['court-website', true],
    ['other', true],
  ])('the overlay stays away from %s: %s', (kind, silent) => {
    expect(isSilent(kind)).toBe(silent);
  });

  it('only sign-in addresses and the return target may show the main menu', () => {
    const court = 'https://ecf.cacd.uscourts.gov';
    for (const path of [
      '/',
      '/cgi-bin/ShowIndex.pl',
      '/cgi-bin/login.pl?1-L_1_0-1',
      '/cgi-bin/showpage.pl?16',
    ])
      expect(isMainMenuAddress(new URL(court + path)), path).toBe(true);
    for (const path of ['/cgi-bin/DktRpt.pl?1', '/cgi-bin/iquery.pl', '/cgi-bin/showpage.pl?8', '/doc1/031'])
      expect(isMainMenuAddress(new URL(court + path)), path).toBe(false);
  });

  it('an address of ACMS is evidence of ACMS, on its sign-in and behind it', () => {
    for (const address of [
      'https://ca9-portal.powerappsportals.us/',
      'https://ca2-showdoc.azurewebsites.us/24-1',
    ])
      expect(readAddress(new URL(address)).evidence).toEqual([{ kind: 'acms' }]);
  });

  it('the address of a court proves nothing of its system', () => {
    for (const { kind, addresses } of tables) {
      if (kind === 'central-sign-on') continue;
      for (const address of addresses) {
        const { evidence } = readAddress(new URL(address));
        expect(
          evidence.filter(({ kind: shown }) => shown !== 'acms' && shown !== 'registration'),
          address,
        ).toEqual([]);
      }
    }
  });
});
