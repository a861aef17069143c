import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import { addressFor, suggest } from '../../lib/fast-ways/index.ts';
import { makeFinder } from '../../lib/find/index.ts';
import { parse } from './parse-xml.ts';

const { courts } = bundledCourts;
const NO_COUNTIES = { ...bundledCounties, served: [] };
const find = makeFinder(courts, bundledCounties);
const suggested = (typed: string, styled = true) => suggest(find, typed, styled, () => 'PACER account');

describe('the address bar', () => {
  it.each([
    ['cacd', 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl'],
    ['CACDC', 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl'],
    ['cacb', 'https://ecf.cacb.uscourts.gov/cgi-bin/login.pl'],
    ['S.D.N.Y.', 'https://ecf.nysd.uscourts.gov/cgi-bin/login.pl'],
    ['09ca', 'https://ecf.ca9.uscourts.gov/n/AttorneyFiling/login.jsf'],
    ['09BAP', 'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf'],
  ])('%s opens the sign-in page of that court', (typed, address) => {
    expect(addressFor(find, typed)).toBe(address);
  });

  it.each(['', '   ', 'qqqq', '<script>', 'javascript:alert(1)'])('%j opens none', (typed) => {
    expect(addressFor(find, typed)).toBeNull();
  });

  it('every court can be opened by its own ID, on a host of the courts', () => {
    for (const court of courts) {
      const { hostname } = new URL(addressFor(find, court.id) ?? 'about:blank');
      expect(court.hosts, court.id).toContain(hostname);
      expect(hostname).toMatch(/\.uscourts\.gov$/);
    }
  });

  it('what is suggested first is what Enter opens', () => {
    for (const typed of ['california', 'guam', 'new york', 'bankr', 'ca9']) {
      const [first] = suggested(typed);
      expect(addressFor(find, first?.content ?? '')).toBe(addressFor(find, typed));
    }
  });

  it('suggests six courts at most, by ID, each with its login', () => {
    const found = suggested('california');
    expect(found).toHaveLength(6);
    expect(found.every(({ description }) => description.includes('PACER account'))).toBe(true);
    expect(new Set(found.map(({ content }) => content)).size).toBe(6);
  });

  it('writes for Chrome what is valid XML, whatever a court is called', () => {
    const [court] = courts;
    if (!court) throw new Error('No courts.');
    const odd = { ...court, id: 'ODDDC', code: 'odd', short: `O'D & "D" <b>`, name: 'Odd <dim> & </match>' };
    const [found] = suggest(makeFinder([odd], NO_COUNTIES), 'odd', true, () => 'A & B');
    expect(parse(found?.description ?? '')).toBe(`O'D & "D" <b> Odd <dim> & </match> A & B`);
  });

  it('writes for Firefox plain words', () => {
    expect(suggested('cacd', false)[0]?.description).toBe(
      'C.D. Cal. – U.S. District Court, Central District of California – PACER account',
    );
  });
});
