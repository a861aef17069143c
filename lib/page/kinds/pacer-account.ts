import { siteOf } from '../site.ts';

/** Manage My Account, registration and the rest of PACER's account pages, billing history included. */
export function isPacerAccount(url: URL): boolean {
  const site = siteOf(url);
  if (site.at === 'central-sign-on') return !site.training && /^\/csobill-hist\//.test(url.pathname);
  return site.at === 'pacer-account' && !site.training;
}

export const pacerAccountAddresses = [
  'https://pacer.psc.uscourts.gov/pscof/login.jsf',
  'https://pacer.psc.uscourts.gov/pscof/login.xhtml',
  'https://pacer.psc.uscourts.gov/pscof/registration.jsf',
  'https://pacer.psc.uscourts.gov/pscof/regWizard.jsf',
  'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
  'http://pacer.psc.uscourts.gov/cmecf/dc/',
  'https://pacer.login.uscourts.gov/csobill-hist/billingmenu.jsf', // on the sign-on host, yet not a sign-in page
];
