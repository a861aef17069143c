import { siteOf } from '../site.ts';

/** Sites of the judiciary whose short label is not a court's. */
const NOT_COURTS = new Set(['www', 'psc', 'pcl', 'ao', 'fjc', 'ussc', 'cvb', 'jnet']);

/** The last label of a court's website: `cacd`, `mow`, `id`, `ca9`, `bap1`, `cofc`. */
const COURT_LABEL = /^(?:[a-z]{2,4}|ca\d{1,2}|bap\d{1,2})$/;

/** A court's own website: notices, rules, forms. No filing login is typed there. */
export function isCourtWebsite(url: URL): boolean {
  if (siteOf(url).at !== 'website') return false;
  const label = url.hostname.replace(/\.$/, '').split('.').at(-3) ?? '';
  return COURT_LABEL.test(label) && !NOT_COURTS.has(label);
}

export const courtWebsiteAddresses = [
  'https://www.cacd.uscourts.gov/e-filing/nextgen-cmecf',
  'https://apps.cacd.uscourts.gov/eds',
  'https://www.mow.uscourts.gov/', // the district and the bankruptcy court of W.D. Mo. share it
  'http://www.ca9.uscourts.gov/efiling/',
  'https://www.bap1.uscourts.gov/nextgen-cmecf',
  'https://nmb.uscourts.gov/',
  'https://coop.azb.uscourts.gov/news',
];
