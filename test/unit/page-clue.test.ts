import { describe, expect, it } from 'vitest';
import { clueOf } from '../../lib/page/clue.ts';
import type { CourtClue, Panel } from '../../lib/page/types.ts';

const CACD = 'ecf.cacd.uscourts.gov';

const byHost = (host: string, panel: Panel = 'either'): CourtClue => ({ by: 'host', host, panel });
const byWebsite = (host: string): CourtClue => ({ by: 'website', host });

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
      { by: 'id', id: 'CACXDC', host: CACD },
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
