import { describe, expect, it } from 'vitest';
import { clueOf } from '../../lib/page/clue.ts';
import type { CourtClue, Panel } from '../../lib/page/types.ts';

const LOGIN = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const CACD = 'ecf.cacd.uscourts.gov';

const byId = (id: string, host: string | null = null): CourtClue => ({ by: 'id', id, host });
const byHost = (host: string, panel: Panel = 'either'): CourtClue => ({ by: 'host', host, panel });

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
