import { describe, expect, it } from 'vitest';
import { clueOf } from '../../lib/page/clue.ts';
import type { CourtClue, Panel } from '../../lib/page/types.ts';

const LOGIN = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const CACD = 'ecf.cacd.uscourts.gov';

const byId = (id: string, host: string | null = null): CourtClue => ({ by: 'id', id, host });
const byHost = (host: string, panel: Panel = 'either'): CourtClue => ({ by: 'host', host, panel });
const byWebsite = (host: string): CourtClue => ({ by: 'website', host });

describe('Central Sign-On names its court', () => {
  it.each<[what: string, query: string, clue: CourtClue | null]>([
    ['by pscCourtId', '?pscCourtId=CACDC', byId('CACDC')],
    ['by pscCourtId in small letters', '?pscCourtId=cacdc', byId('CACDC')],
    ['by an ID that begins with a digit', '?pscCourtId=1DCCA', byId('1DCCA')],
    [
      'by pscCourtId, with a raw appurl',
      `?pscCourtId=CACDC&appurl=https://${CACD}/cgi-bin/showpage.pl?16`,
      byId('CACDC', CACD),
    ],
    ['by a raw appurl', `?appurl=https://${CACD}/cgi-bin/showpage.pl?16`, byHost(CACD)],
    ['by an appurl over plain HTTP', `?appurl=http://${CACD}/cgi-bin/login.pl`, byHost(CACD)],
    ['by an encoded appurl', `?appurl=https%3A%2F%2F${CACD}%2Fcgi-bin%2Fshowpage.pl%3F16`, byHost(CACD)],
    [
      'by an appurl of which only some is encoded',
      `?appurl=https%3A//${CACD}/cgi-bin/showpage.pl%3F16`,
      byHost(CACD),
    ],
    [
      'by an appurl that was encoded twice',
      `?appurl=https%253A%252F%252F${CACD}%252Fcgi-bin%252Flogin.pl`,
      byHost(CACD),
    ],
    ['by an appurl without its scheme', `?appurl=${CACD}/cgi-bin/login.pl`, byHost(CACD)],
    ['by an encoded appurl without its scheme', `?appurl=${CACD}%2Fcgi-bin%2Flogin.pl`, byHost(CACD)],
    ['by an appurl with a trailing dot', `?appurl=https://${CACD}./`, byHost(CACD)],
    ['by an appurl in capital letters', `?appurl=HTTPS://${CACD.toUpperCase()}/`, byHost(CACD)],
    [
      'by an appurl on a path of the circuit',
      '?appurl=https://ecf.ca9.uscourts.gov/n/beam/servlet/TransportRoom',
      byHost('ecf.ca9.uscourts.gov', 'circuit'),
    ],
    [
      'by an appurl on a path of the panel',
      '?appurl=https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf',
      byHost('ecf.ca9.uscourts.gov', 'bap'),
    ],
    ['by court_id, as before 2018', '?court_id=e_03ca', byId('03CA')],
    [
      'by court_id and appurl, as before 2018',
      '?court_id=e_03ca&appurl=https://ecf.ca3.uscourts.gov/',
      byId('03CA', 'ecf.ca3.uscourts.gov'),
    ],
    ['by the appurl where the ID is none', `?pscCourtId=%3Cscript%3E&appurl=https://${CACD}/`, byHost(CACD)],
    ['not at all', '', null],
    ['not by an empty ID', '?pscCourtId=', null],
    ['not for the Case Locator', '?pscCourtId=PCL', null],
    [
      'not for the Case Locator, with its address',
      '?pscCourtId=PCL&appurl=https://pcl.uscourts.gov/pcl/index.jsf',
      null,
    ],
    ['not for the Case Locator under its ID of the court list', '?pscCourtId=00PCL', null],
    ['not by the address of the Case Locator without its scheme', '?appurl=pcl.uscourts.gov/search', null],
    ['not by a website of a court', '?appurl=https://www.cacd.uscourts.gov/', null],
    [
      'not by the identity host of ACMS, which serves two circuits',
      '?appurl=https%3A%2F%2Fidp.ca9.uscourts.gov%2Fidp',
      null,
    ],
  ])('%s', (_what, query, clue) => {
    expect(clueOf(new URL(LOGIN + query))).toEqual(clue);
  });

  it.each([
    'javascript:alert(1)',
    `javascript://${CACD}/%0Aalert(1)`,
    `data:text/html,https://${CACD}/`,
    'https://example.com/',
    `https://example.com/${CACD}/`,
    `https://example.com/?https://${CACD}/`,
    `https://${CACD}@example.com/`,
    `https://${CACD}.example.com/`,
    `//example.com/https://${CACD}/`,
    'https://ecf-cacd-uscourts.gov/',
    'https://',
    'http://[',
    '%',
    '%E0%A4%A',
    'https%3A%2F%2F%E0%A4%A',
    ' ',
  ])('a hostile return address names no court: %s', (appurl) => {
    expect(clueOf(new URL(`${LOGIN}?appurl=${encodeURIComponent(appurl)}`))).toBeNull();
    expect(clueOf(new URL(`${LOGIN}?pscCourtId=CACDC&appurl=${encodeURIComponent(appurl)}`))).toEqual(
      byId('CACDC'),
    );
  });
});

describe('other addresses name their court', () => {
  it.each<[what: string, address: string, clue: CourtClue | null]>([
    ['by the host', `https://${CACD}/cgi-bin/login.pl`, byHost(CACD)],
    ['by the host, over plain HTTP', `http://${CACD}`, byHost(CACD)],
    ['by the host with a trailing dot', 'https://ecf.txsb.uscourts.gov./', byHost('ecf.txsb.uscourts.gov')],
    [
      'by a host of two labels',
      'https://ecf.ohndad.ohnd.uscourts.gov/',
      byHost('ecf.ohndad.ohnd.uscourts.gov'),
    ],
    [
      'by the live host, from the training twin',
      'https://ecf-train.azb.uscourts.gov/',
      byHost('ecf.azb.uscourts.gov'),
    ],
    [
      'by the live host, from the test twin',
      'https://ecf-test.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
      byHost(CACD),
    ],
    [
      'by the training ID and the live host',
      'https://train-login.uscourts.gov/csologin/login.jsf?pscCourtId=CACXDC&appurl=https://ecf-test.cacd.uscourts.gov/',
      byId('CACXDC', CACD),
    ],
    ['both courts at a shared front door', 'https://ecf.ca9.uscourts.gov/', byHost('ecf.ca9.uscourts.gov')],
    [
      'the circuit by /n/',
      'https://ecf.ca9.uscourts.gov/n/AttorneyFiling/login.jsf',
      byHost('ecf.ca9.uscourts.gov', 'circuit'),
    ],
    [
      'the circuit by /cmecf/',
      'https://ecf.ca10.uscourts.gov/cmecf/servlet/TransportRoom',
      byHost('ecf.ca10.uscourts.gov', 'circuit'),
    ],
    [
      'the circuit by its training path',
      'https://ecf.ca2.uscourts.gov/cmecf-train/servlet/TransportRoom',
      byHost('ecf.ca2.uscourts.gov', 'circuit'),
    ],
    [
      'the panel by /bn/',
      'https://ecf.ca1.uscourts.gov/bn/beam/servlet/TransportRoom',
      byHost('ecf.ca1.uscourts.gov', 'bap'),
    ],
    [
      'the panel by /cmecf-bap-live/',
      'https://ecf.ca10.uscourts.gov/cmecf-bap-live/servlet/TransportRoom?servlet=Login',
      byHost('ecf.ca10.uscourts.gov', 'bap'),
    ],
    [
      'the circuit by the ACMS viewer',
      'https://ca2-showdoc.azurewebsites.us/24-1',
      byHost('ecf.ca2.uscourts.gov', 'circuit'),
    ],
    [
      'the circuit by the ACMS portal',
      'https://ca9-portal.powerappsportals.us/',
      byHost('ecf.ca9.uscourts.gov', 'circuit'),
    ],
    ['not by the identity host of ACMS', 'https://idp.ca9.uscourts.gov/idp/profile/SAML2/Redirect/SSO', null],
    ['by its website', 'https://www.mow.uscourts.gov/', byWebsite('www.mow.uscourts.gov')],
    [
      'by its website with a trailing dot',
      'https://www.mow.uscourts.gov./',
      byWebsite('www.mow.uscourts.gov'),
    ],
    ['not by PACER accounts', 'https://pacer.psc.uscourts.gov/pscof/login.jsf?court=CACDC', null],
    ['not by the Case Locator', 'https://pcl.uscourts.gov/pcl/index.jsf', null],
    ['not by a page elsewhere', 'https://www.example.com/?pscCourtId=CACDC', null],
    ['not by a page of the browser', 'chrome://newtab/', null],
  ])('%s', (_what, address, clue) => {
    expect(clueOf(new URL(address))).toEqual(clue);
  });
});
