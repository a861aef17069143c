import { isLiveCourt, siteOf } from '../site.ts';

/**
 * Where a filer signs in at a court: redirects to Central Sign-On at NextGen courts, a login form at legacy ones.
 * A legacy form at any other address is found by the document (`document/court-login-form.ts`).
 */
export function isCourtSignIn(url: URL): boolean {
  const site = siteOf(url);
  if (site.at === 'acms') {
    return site.role === 'sign-in' || (site.role === 'filing' && /^\/(?:sign-?in\b.*)?$/i.test(url.pathname));
  }
  if (!isLiveCourt(url)) return false;
  return (
    url.pathname === '/cgi-bin/login.pl' ||
    /^\/b?n\/AttorneyFiling\/login\.jsf(?:;.*)?$/.test(url.pathname) ||
    (/^\/cmecf(?:-bap-live)?\/servlet\/TransportRoom$/.test(url.pathname) &&
      /^\?servlet=Login\b/.test(url.search))
  );
}

export const courtSignInAddresses = [
  'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl',
  'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl?logout', // shows the sign-in again
  'https://ecf.cand.uscourts.gov/cgi-bin/login.pl?310492837455120-L_1_0-1', // where the form is posted to
  'https://ecf.ca1.uscourts.gov/n/AttorneyFiling/login.jsf',
  'https://ecf.ca9.uscourts.gov/bn/AttorneyFiling/login.jsf', // the BAP's own
  'https://ecf.ca7.uscourts.gov/n/AttorneyFiling/login.jsf;jsessionid=0A1B', // without cookies
  // NextGen since 2017, and still on the old path (domain.md 3.4): the address is no proof of legacy.
  'https://ecf.cadc.uscourts.gov/cmecf/servlet/TransportRoom?servlet=Login',
  'https://ecf.cadc.uscourts.gov/cmecf/servlet/TransportRoom?servlet=Login/mobile',
  'https://ecf.ca10.uscourts.gov/cmecf-bap-live/servlet/TransportRoom?servlet=Login',
  'https://ca9-portal.powerappsportals.us/',
  'https://ca9-portal.powerappsportals.us/SignIn?returnUrl=%2F',
  'https://idp.ca9.uscourts.gov/idp/profile/SAML2/Redirect/SSO?SAMLRequest=abc',
];
