import { siteOf } from '../site.ts';

/** Central Sign-On, PACER's one sign-in page for every NextGen court. It takes a PACER account and nothing else. */
export function isCentralSignOn(url: URL): boolean {
  const site = siteOf(url);
  return (
    site.at === 'central-sign-on' && !site.training && !/^\/(?:csobill-hist|services)\//.test(url.pathname)
  );
}

export const centralSignOnAddresses = [
  'https://pacer.login.uscourts.gov/csologin/login.jsf',
  'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&appurl=https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
  'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=04CA&appurl=https%3A%2F%2Fecf.ca4.uscourts.gov%2Fn%2Fbeam%2Fservlet%2FTransportRoom',
  'https://pacer.login.uscourts.gov/csologin/login.jsf?appurl=https%3A//ecf.mowb.uscourts.gov/cgi-bin/login.pl',
  'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=PCL', // the Case Locator, no court
  'https://pacer.login.uscourts.gov/csologin/login.jsf?appurl=pcl.uscourts.gov/search', // without its scheme
  'https://pacer.login.uscourts.gov/cgi-bin/login.pl?court_id=e_03ca&appurl=https://ecf.ca3.uscourts.gov/', // before 2018
  'https://pacer.login.uscourts.gov/',
];
