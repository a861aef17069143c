import { isLiveCourt, siteOf } from '../site.ts';

/** Where a viewer signs in at a court of appeals or at an ACMS viewer. It takes a PACER account on every system. */
export function isCourtViewSignIn(url: URL): boolean {
  const site = siteOf(url);
  if (site.at === 'acms') return site.role === 'viewer' && /^\/Auth\/Login\b/i.test(url.pathname);
  return (
    isLiveCourt(url) &&
    /^\/(?:b?n\/beam|cmecf(?:-bap-live)?)\/servlet\/TransportRoom$/.test(url.pathname) &&
    /^(?:\?servlet=CaseSearch\.jsp)?$/.test(url.search)
  );
}

export const courtViewSignInAddresses = [
  'https://ecf.ca4.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp',
  'https://ecf.ca4.uscourts.gov/n/beam/servlet/TransportRoom',
  'https://ecf.ca1.uscourts.gov/bn/beam/servlet/TransportRoom?servlet=CaseSearch.jsp',
  'https://ecf.cadc.uscourts.gov/cmecf/servlet/TransportRoom?servlet=CaseSearch.jsp',
  'https://ca9-showdoc.azurewebsites.us/Auth/Login?ReturnUrl=%2F24-1234',
  'https://ca2-showdoc.azurewebsites.us/Auth/Login',
];
