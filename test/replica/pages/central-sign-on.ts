import { centralSignOn, earlySignOn } from '../sites/central-sign-on.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byPage } from './usual.ts';

const forCourt = (court: string): Expectation => ({ page: 'central-sign-on', court, ...byPage });
const forNoCourt: Expectation = { page: 'central-sign-on', login: 'pacer', overlay: 'card' };

const LOGIN = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const CACD_HOME = 'https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16';

const html = centralSignOn;

export const centralSignOnPages: ReplicaPage[] = [
  { name: 'Central Sign-On for a court', url: `${LOGIN}?pscCourtId=CACDC`, html, expect: forCourt('CACDC') },
  {
    name: 'Central Sign-On for a court, with the address to return to as it is',
    url: `${LOGIN}?pscCourtId=CACDC&appurl=${CACD_HOME}`,
    html,
    expect: forCourt('CACDC'),
  },
  {
    name: 'Central Sign-On for a court, with the address to return to encoded',
    url: `${LOGIN}?pscCourtId=ALMDC&appurl=https%3A//ecf.almd.uscourts.gov/cgi-bin/showpage.pl%3F16`,
    html,
    expect: forCourt('ALMDC'),
  },
  {
    name: 'Central Sign-On that names the court only in the address to return to',
    url: `${LOGIN}?appurl=https://ecf.laed.uscourts.gov/cgi-bin/showpage.pl?16`,
    html,
    expect: forCourt('LAEDC'),
  },
  {
    name: 'Central Sign-On that names the court only in an encoded address to return to',
    url: `${LOGIN}?appurl=https%3A%2F%2Fecf.nysb.uscourts.gov%2Fcgi-bin%2Flogin.pl`,
    html,
    expect: forCourt('NYSBK'),
  },
  {
    name: 'Central Sign-On for a circuit',
    url: `${LOGIN}?pscCourtId=04CA&appurl=https%3A%2F%2Fecf.ca4.uscourts.gov%2Fn%2Fbeam%2Fservlet%2FTransportRoom%3Fservlet%3DCaseSearch.jsp`,
    html,
    expect: forCourt('04CA'),
  },
  {
    name: 'Central Sign-On for a bankruptcy appellate panel',
    url: `${LOGIN}?pscCourtId=09BAP&appurl=https%3A%2F%2Fecf.ca9.uscourts.gov%2Fbn%2FAttorneyFiling%2Flogin.jsf`,
    html,
    expect: forCourt('09BAP'),
  },
  {
    name: 'Central Sign-On for a court whose ID does not follow from its host',
    url: `${LOGIN}?pscCourtId=USFCC&appurl=https://ecf.cofc.uscourts.gov/cgi-bin/showpage.pl?16`,
    html,
    expect: forCourt('USFCC'),
  },
  { name: 'Central Sign-On without a court', url: LOGIN, html, expect: forNoCourt },
  {
    name: 'the root of the Central Sign-On host',
    url: 'https://pacer.login.uscourts.gov/',
    html,
    expect: forNoCourt,
  },
  {
    name: 'Central Sign-On for the PACER Case Locator',
    url: `${LOGIN}?pscCourtId=PCL&appurl=https://pcl.uscourts.gov/pcl/index.jsf`,
    html,
    expect: forNoCourt,
  },
  {
    name: 'Central Sign-On for a court that no list knows',
    url: `${LOGIN}?pscCourtId=ZZZDC`,
    html,
    expect: forNoCourt,
  },
  {
    name: 'Central Sign-On at its old address',
    url: 'https://pacer.login.uscourts.gov/cgi-bin/login.pl?court_id=e_03ca&appurl=https://ecf.ca3.uscourts.gov/cmecf/servlet/TransportRoom',
    html: earlySignOn,
    expect: forCourt('03CA'),
  },
  {
    name: 'Central Sign-On at its old address, without a court',
    url: 'https://pacer.login.uscourts.gov/cgi-bin/login.pl',
    html: earlySignOn,
    expect: forNoCourt,
  },
];
