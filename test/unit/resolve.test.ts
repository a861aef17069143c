import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { resolveCourts } from '../../lib/courts/index.ts';
import { readAddress } from '../../lib/page/index.ts';

const SIGN_ON = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const TRAIN = 'https://train-login.uscourts.gov/csologin/login.jsf';

const courtsAt = (address: string) =>
  resolveCourts(readAddress(new URL(address)).page.court, bundledCourts)
    .map(({ id }) => id)
    .join(' ');

describe('the court behind an address', () => {
  it.each<[what: string, address: string, ids: string]>([
    ['a host is one court', 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl', 'CACDC'],
    ['a second host of the same court', 'https://ecf.nysb-mega.uscourts.gov/', 'NYSBK'],
    ['a host with a trailing dot', 'https://ecf.txsb.uscourts.gov./', 'TXSBK'],
    ['a front door that two courts share, the circuit first', 'https://ecf.ca9.uscourts.gov/', '09CA 09BAP'],
    ['the circuit by its path', 'https://ecf.ca9.uscourts.gov/n/AttorneyFiling/login.jsf', '09CA'],
    ['the panel by its path', 'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf', '09BAP'],
    ['no panel where a circuit has none', 'https://ecf.ca4.uscourts.gov/bn/AttorneyFiling/login.jsf', ''],
    ['an ID', `${SIGN_ON}?pscCourtId=USFCC`, 'USFCC'],
    [
      'an ID that no list has, with the host of one that it has',
      `${SIGN_ON}?pscCourtId=ZZZDC&appurl=https://ecf.cacd.uscourts.gov/`,
      'CACDC',
    ],
    ['an ID that no list has', `${SIGN_ON}?pscCourtId=ZZZDC`, ''],
    ['a training ID', `${TRAIN}?pscCourtId=CACXDC`, 'CACDC'],
    ['a training ID of a bankruptcy court', `${TRAIN}?pscCourtId=AZXBK`, 'AZBK'],
    ['a training ID of a court with an X of its own', `${TRAIN}?pscCourtId=TXSXDC`, 'TXSDC'],
    ['an ID with an X of its own', `${SIGN_ON}?pscCourtId=TXSDC`, 'TXSDC'],
    ['the circuit of an ACMS host', 'https://ca2-showdoc.azurewebsites.us/24-1', '02CA'],
    ['the website of one court', 'https://www.cacd.uscourts.gov/', 'CACDC'],
    ['a second website of one court', 'https://apps.cacd.uscourts.gov/eds', 'CACDC'],
    ['a website that two courts share', 'https://www.arb.uscourts.gov/', 'AREBK ARWBK'],
    ['the website of a panel', 'https://www.bap1.uscourts.gov/', '01BAP'],
    [
      'the website of a circuit with a panel, the circuit first',
      'https://www.ca9.uscourts.gov/efiling/',
      '09CA 09BAP',
    ],
    ['a website of no court', 'https://www.uscourts.gov/', ''],
    ['a court that no list has', 'https://ecf.zzzd.uscourts.gov/', ''],
    ['no clue', 'https://pacer.psc.uscourts.gov/pscof/login.jsf', ''],
  ])('%s', (_what, address, ids) => {
    expect(courtsAt(address)).toBe(ids);
  });

  it.each(bundledCourts.courts)('$id is found by its ID and at each of its hosts', ({ id, hosts }) => {
    expect(courtsAt(`${SIGN_ON}?pscCourtId=${id}`)).toBe(id);
    for (const host of hosts) expect(courtsAt(`https://${host}/`).split(' ')).toContain(id);
  });
});
