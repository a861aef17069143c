import { describe, expect, it } from 'vitest';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { kindOf, readAddress } from '../../lib/page/index.ts';
import { type Site, siteOf } from '../../lib/page/site.ts';

/** Hosts that only look like the courts'. Each is tried with the path of a sign-in page. */
const LOOKALIKES = [
  'ecf.cacd.uscourts.gov.example.com',
  'uscourts.gov.example.com',
  'ecf-cacd-uscourts.gov',
  'ecf.cacd-uscourts.gov',
  'ecf.cacd.uscourts.gov.co',
  'ecf.cacd.uscourts.govt',
  'ecf.cacd.uscourts.org',
  'ecf.cacd.uscourts.gov-login.com',
  'notuscourts.gov',
  'ecf.cacd.usc0urts.gov',
  'ecf.cacd.uscоurts.gov', // a Cyrillic letter: xn--uscurts-d0g.gov
  'ecf.cacd.xn--uscurts-d0g.gov',
  'ecf.cacd.uscourts.gov@example.com',
  'pacer.login.uscourts.gov.example.com',
  'pacer-login-uscourts.gov',
  'ca9-portal.powerappsportals.us.example.com',
  'ca9-portal.powerappsportals.com',
  'ca7-portal.powerappsportals.us', // no ACMS there
  'ca9-showdoc.azurewebsites.net',
  'x-ca9-showdoc.azurewebsites.us',
  'uscourts.gov',
];

describe('a host that only looks like a court is no page of a court', () => {
  it.each(LOOKALIKES)('%s', (host) => {
    for (const path of ['/cgi-bin/login.pl', '/csologin/login.jsf?pscCourtId=CACDC', '/Auth/Login', '/']) {
      const url = new URL(`https://${host}${path}`);
      expect(siteOf(url), path).toEqual({ at: 'elsewhere' });
      expect(readAddress(url)).toEqual({ page: { kind: 'other', court: null, state: null }, evidence: [] });
    }
  });
});

describe('the site of a host', () => {
  it.each<[what: string, address: string, site: Site]>([
    [
      'a court',
      'https://ecf.cacd.uscourts.gov/',
      { at: 'court', host: 'ecf.cacd.uscourts.gov', training: false },
    ],
    [
      'a court at another port',
      'https://ecf.cacd.uscourts.gov:8443/',
      { at: 'court', host: 'ecf.cacd.uscourts.gov', training: false },
    ],
    [
      'a court in capital letters',
      'https://ECF.CACD.USCOURTS.GOV/',
      { at: 'court', host: 'ecf.cacd.uscourts.gov', training: false },
    ],
    [
      'the training twin of a court',
      'https://ecf-train.azb.uscourts.gov/',
      { at: 'court', host: 'ecf.azb.uscourts.gov', training: true },
    ],
    [
      'a test domain',
      'https://ecf.tc1d.aztc.uscourts.gov/',
      { at: 'court', host: 'ecf.tc1d.aztc.uscourts.gov', training: true },
    ],
    [
      'a test domain without a court',
      'https://cso.aocms.uscourts.gov/',
      { at: 'pacer-account', training: true },
    ],
    [
      'Central Sign-On with a trailing dot',
      'https://pacer.login.uscourts.gov./',
      { at: 'central-sign-on', training: false },
    ],
    ['a website', 'https://www.cacd.uscourts.gov/', { at: 'website' }],
    ['a label that JavaScript knows: constructor', 'https://constructor.uscourts.gov/', { at: 'website' }],
    ['a label that JavaScript knows: __proto__', 'https://__proto__.uscourts.gov/', { at: 'website' }],
    ['a file', 'file:///ecf.cacd.uscourts.gov/cgi-bin/login.pl', { at: 'elsewhere' }],
    ['a page of an extension', 'chrome-extension://ecf.cacd.uscourts.gov/', { at: 'elsewhere' }],
    ['a view of a source', 'view-source:https://ecf.cacd.uscourts.gov/', { at: 'elsewhere' }],
  ])('%s', (_what, address, site) => {
    expect(siteOf(new URL(address))).toEqual(site);
  });

  it('a court that no list knows is still a page of a court', () => {
    expect(kindOf(new URL('https://ecf.zzzd.uscourts.gov/cgi-bin/login.pl'))).toBe('court-sign-in');
  });
});

it('the detecting script runs on every host that has a kind of its own, and on no other', () => {
  const runs = (host: string) =>
    COURT_PAGES.some((pattern) => {
      const wanted = /^[^/]+\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
      return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
    });
  for (const host of ['ecf.cacd', 'ecf-train.azb', 'pacer.login', 'train-login', 'idp.ca9', 'pacer.psc'])
    expect(runs(`${host}.uscourts.gov`), host).toBe(true);
  for (const circuit of ['ca2', 'ca9'])
    for (const viewer of ['showdoc', 'showdocservices']) {
      const host = `${circuit}-${viewer}.azurewebsites.us`;
      expect(siteOf(new URL(`https://${host}/`)).at).toBe('acms');
      expect(runs(host), host).toBe(true);
    }
  for (const host of ['ca9-portal.powerappsportals.us', 'ca9.fedcourts.us']) expect(runs(host)).toBe(true);
  for (const host of LOOKALIKES.slice(0, 10)) expect(runs(host), host).toBe(false);
});
