import { isLiveCourt } from '../site.ts';

/** The first page of a court's CM/ECF site, with links to sign in. Meta-refresh roots lead to `ShowIndex.pl`. */
export function isFrontDoor(url: URL): boolean {
  return isLiveCourt(url) && /^\/(?:index\.html?|cgi-bin\/ShowIndex\.pl)?$/.test(url.pathname);
}

export const frontDoorAddresses = [
  'https://ecf.cacd.uscourts.gov/',
  'https://ecf.cacb.uscourts.gov/cgi-bin/ShowIndex.pl',
  'http://ecf.nysd.uscourts.gov',
  'https://ecf.ca9.uscourts.gov/', // the circuit and its BAP
  'https://ecf.cadc.uscourts.gov/',
  'https://ecf.cit.uscourts.gov/',
  'https://ecf.cofc.uscourts.gov/',
  'https://ecf.jpml.uscourts.gov/',
  'https://ecf.ohndad.ohnd.uscourts.gov/', // asbestos cases of N.D. Ohio: two labels
  'https://ecf.nysb-mega.uscourts.gov/',
  'https://ecf.txsb.uscourts.gov./', // a trailing dot is the same host
];
