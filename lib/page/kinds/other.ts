import { siteOf } from '../site.ts';
import { isCourtWebsite } from './court-website.ts';

/** Anything else: not a court's page, or one that wants no PACER or CM/ECF login. */
export function isOther(url: URL): boolean {
  const site = siteOf(url);
  if (site.at === 'website') return !isCourtWebsite(url);
  if (site.at === 'central-sign-on') return !site.training && /^\/services\//.test(url.pathname);
  return site.at === 'elsewhere';
}

export const otherAddresses = [
  'https://www.uscourts.gov/court-records',
  'https://pacer.uscourts.gov/file-case/get-ready-nextgen-cmecf',
  'https://www.armfor.uscourts.gov/', // the Court of Appeals for the Armed Forces is outside PACER
  'https://pacer.login.uscourts.gov/services/cso-auth', // for programs
  'https://ca03portal.powerappsportals.us/', // the Third Circuit's argument calendar, not ACMS
  'https://ecf.cacd.uscourts.gov.example.com/cgi-bin/login.pl', // only looks like a court
  'https://ecf-cacd-uscourts.gov/',
  'https://uscourts.gov/',
  'https://efiling.uscourts.cavc.gov/cmecf/servlet/TransportRoom',
  'https://dawson.ustaxcourt.gov/login',
  'https://www.example.com/',
  'chrome://newtab/',
];
