import { isLiveCourt, siteOf } from '../site.ts';
import { isCourtSignIn } from './court-sign-in.ts';
import { isCourtViewSignIn } from './court-view-sign-in.ts';
import { isFrontDoor } from './front-door.ts';
import { isPublic } from './public.ts';

/**
 * Every other page of a court's system: dockets, queries, reports, documents, the menus. People spend their day
 * there, so the overlay stays away. The document may say that such an address shows a login form after all.
 */
export function isSignedIn(url: URL): boolean {
  const site = siteOf(url);
  if (site.at === 'case-locator') return !site.training;
  if (site.at === 'acms') return !isCourtSignIn(url) && !isCourtViewSignIn(url);
  return isLiveCourt(url) && ![isFrontDoor, isCourtSignIn, isCourtViewSignIn, isPublic].some((is) => is(url));
}

/**
 * Addresses at which the main menu may stand right after signing in: the only ones at which missing filing menus
 * may be spoken of (`not-linked`). `showpage.pl?16` is where Central Sign-On returns to.
 */
export function isMainMenuAddress(url: URL): boolean {
  return (
    isFrontDoor(url) ||
    url.pathname === '/cgi-bin/login.pl' ||
    (url.pathname === '/cgi-bin/showpage.pl' && url.search === '?16')
  );
}

export const signedInAddresses = [
  'https://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?721334',
  'https://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?101880156733420-L_1_0-1',
  'https://ecf.cacd.uscourts.gov/cgi-bin/iquery.pl',
  'https://ecf.cacd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities&id=-1',
  'https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
  'https://ecf.cacd.uscourts.gov/doc1/031130000001',
  'https://ecf.ca9.uscourts.gov/docs1/009130000001',
  'https://ecf.ca4.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=20-1234',
  'https://ecf.ca4.uscourts.gov/n/AttorneyFiling/filing.jsf',
  'https://pcl.uscourts.gov/pcl/pages/search/findCase.jsf',
  'https://ca9-showdoc.azurewebsites.us/24-1234',
  'https://ca9-portal.powerappsportals.us/my-filings/',
];
