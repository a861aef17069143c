import { describe, expect, it } from 'vitest';
import { signInAddress } from '../../lib/check/index.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { resolveCourts } from '../../lib/courts/index.ts';
import { clueOf, kindOf } from '../../lib/page/index.ts';
import { listed } from './made-courts.ts';
import { SKIPPED, sharedAddresses } from './shared-pages.ts';

describe('the address at which a court asks for a login', () => {
  it.each([
    ['CACDC', 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl'],
    ['NYSBK', 'https://ecf.nysb.uscourts.gov/cgi-bin/login.pl'],
    ['CITDC', 'https://ecf.cit.uscourts.gov/cgi-bin/login.pl'],
    ['09CA', 'https://ecf.ca9.uscourts.gov/n/AttorneyFiling/login.jsf'],
    ['09BAP', 'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf'],
    ['10CA', 'https://ecf.ca10.uscourts.gov/cmecf/servlet/TransportRoom?servlet=Login'],
    ['10BAP', 'https://ecf.ca10.uscourts.gov/cmecf-bap-live/servlet/TransportRoom?servlet=Login'],
  ])('of %s is %s', (id, address) => {
    expect(signInAddress(listed(id))).toBe(address);
  });

  it.each(bundledCourts.courts)('of $id is a court sign-in of this very court', (court) => {
    const url = new URL(signInAddress(court));
    expect(url.href).toBe(signInAddress(court));
    expect(kindOf(url)).toBe('court-sign-in');
    const { id } = court;
    expect(resolveCourts(clueOf(url), bundledCourts).map((each) => each.id)).toEqual([id]);
  });

  it('has an address of its own for each of them', () => {
    expect(bundledCourts.courts.length).toBe(208);
    expect(new Set(bundledCourts.courts.map(signInAddress)).size).toBe(208);
  });

  it.skipIf(SKIPPED)(`of courts of appeals is one that real front doors link to${SKIPPED}`, () => {
    const linked = sharedAddresses().filter(({ kind }) => kind === 'court-sign-in');
    const appellate = bundledCourts.courts.filter(
      ({ id, kind }) => /^(?:appeals|bap)$/.test(kind) && linked.some((each) => each.id === id),
    );
    expect(appellate.length).toBeGreaterThan(5);
    for (const court of appellate)
      expect(linked.map(({ address }) => address)).toContain(signInAddress(court));
  });
});
