import { BAP_VIEW, NEXTGEN_VIEW, OLD_VIEW } from '../markup/appellate.ts';
import { signOnAddress } from '../markup/sign-on-redirect.ts';
import { circuit } from '../sites/circuit.ts';
import type { Expectation, ReplicaPage, Reply, Visit } from '../types.ts';
import { byPage } from './usual.ts';

const view = (court: string): Expectation => ({ page: 'court-view-sign-in', court, ...byPage });

const html = (url: URL, visit: Visit): Reply => circuit(url, visit) ?? { status: 404, body: '' };

export const courtViewSignIn: ReplicaPage[] = [
  {
    name: 'an appellate case search that sends on to Central Sign-On',
    url: `https://ecf.ca9.uscourts.gov${NEXTGEN_VIEW}`,
    lands: signOnAddress('09CA', `https://ecf.ca9.uscourts.gov${NEXTGEN_VIEW}`, true),
    html,
    expect: { page: 'central-sign-on', court: '09CA', ...byPage },
  },
  {
    name: 'an appellate case search, held still',
    url: `https://ecf.ca2.uscourts.gov${NEXTGEN_VIEW}&hold=1`,
    html,
    expect: { ...view('02CA'), open: ['system'] },
    note: 'New cases of this circuit are in ACMS; this address is its NextGen CM/ECF.',
  },
  {
    name: 'the case search of a bankruptcy appellate panel, held still',
    url: `https://ecf.ca1.uscourts.gov${BAP_VIEW}&hold=1`,
    html,
    expect: view('01BAP'),
  },
  {
    name: 'an appellate case search at the old address, held still',
    url: `https://ecf.cadc.uscourts.gov${OLD_VIEW}&hold=1`,
    html,
    expect: view('1DCCA'),
  },
];
