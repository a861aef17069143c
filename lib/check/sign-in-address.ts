import type { Court, CourtKind } from '../courts/index.ts';

/** Where a kind of court asks a filer for a login (domain.md 3.3 and 3.4: what courts' front doors link to). */
const PATHS: Record<CourtKind, string> = {
  district: '/cgi-bin/login.pl',
  bankruptcy: '/cgi-bin/login.pl',
  national: '/cgi-bin/login.pl',
  appeals: '/n/AttorneyFiling/login.jsf',
  bap: '/bn/AttorneyFiling/login.jsf',
};

/** Courts whose front doors link elsewhere: the D.C. and the Tenth Circuit kept the old paths on NextGen (3.4). */
const OTHER_PATHS: Readonly<Record<string, string>> = {
  '1DCCA': '/cmecf/servlet/TransportRoom?servlet=Login',
  '10CA': '/cmecf/servlet/TransportRoom?servlet=Login',
  '10BAP': '/cmecf-bap-live/servlet/TransportRoom?servlet=Login',
};

/** The address at which a court asks a filer for a login, on the first of its hosts. */
export function signInAddress({ id, kind, hosts: [host] }: Court): string {
  return `https://${host}${OTHER_PATHS[id] ?? PATHS[kind]}`;
}
