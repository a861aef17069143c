import { OLD_FILE } from '../markup/appellate.ts';
import { cmecfPage } from '../markup/cmecf-page.ts';
import { signOnAddress } from '../markup/sign-on-redirect.ts';
import { circuit } from '../sites/circuit.ts';
import { sendToSignOn } from '../sites/court.ts';
import type { Expectation, ReplicaPage, Reply, Visit } from '../types.ts';
import { byList, byPage } from './usual.ts';

const signIn = (court: string): Expectation => ({ page: 'court-sign-in', court, ...byPage });
const signOn = (court: string): Expectation => ({ page: 'central-sign-on', court, ...byPage });

const appellate = (url: URL, visit: Visit): Reply => circuit(url, visit) ?? { status: 404, body: '' };

const MOWB = 'https://ecf.mowb.uscourts.gov/cgi-bin/login.pl';

export const courtSignIn: ReplicaPage[] = [
  {
    name: 'a NextGen district sign-in that sends on to Central Sign-On',
    url: 'https://ecf.ilnd.uscourts.gov/cgi-bin/showpage.pl?16',
    lands: signOnAddress('ILNDC', 'https://ecf.ilnd.uscourts.gov/cgi-bin/showpage.pl?16'),
    html: (url) => sendToSignOn(url),
    expect: signOn('ILNDC'),
  },
  {
    name: 'a NextGen bankruptcy sign-in that sends on to Central Sign-On and returns to login.pl',
    url: MOWB,
    lands: signOnAddress('MOWBK', MOWB),
    html: (url) => sendToSignOn(url, MOWB),
    expect: signOn('MOWBK'),
  },
  {
    name: 'a NextGen appellate sign-in that sends on to Central Sign-On',
    url: 'https://ecf.ca4.uscourts.gov/n/AttorneyFiling/login.jsf',
    lands: signOnAddress('04CA', 'https://ecf.ca4.uscourts.gov/n/AttorneyFiling/login.jsf', true),
    html: appellate,
    expect: signOn('04CA'),
  },
  {
    name: 'a NextGen district sign-in, held still',
    url: 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl?hold=1',
    html: (url) => sendToSignOn(url),
    expect: signIn('CACDC'),
  },
  {
    name: 'a NextGen bankruptcy sign-in, held still',
    url: 'https://ecf.canb.uscourts.gov/cgi-bin/login.pl?hold=1',
    html: (url) => sendToSignOn(url),
    expect: signIn('CANBK'),
  },
  {
    name: 'a NextGen appellate filing sign-in, held still',
    url: 'https://ecf.ca6.uscourts.gov/n/AttorneyFiling/login.jsf?hold=1',
    html: appellate,
    expect: signIn('06CA'),
  },
  {
    name: 'the sign-in of a bankruptcy appellate panel, held still',
    url: 'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf?hold=1',
    html: appellate,
    expect: signIn('09BAP'),
  },
  {
    name: 'a NextGen appellate sign-in at the old address, held still',
    url: `https://ecf.cadc.uscourts.gov${OLD_FILE}&hold=1`,
    html: appellate,
    expect: signIn('1DCCA'),
  },
  {
    name: 'a sign-in address that is down for maintenance and shows nothing of its system',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/login.pl',
    html: () => ({
      status: 503,
      body: cmecfPage({ title: 'MIED-ECF', body: '<h2>Maintenance</h2><p>Back on Monday at 6 a.m.</p>' }),
    }),
    expect: { page: 'court-sign-in', court: 'MIEDC', ...byList },
  },
];
