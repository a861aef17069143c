/** Match patterns of every page that the extension may run on: uscourts.gov with PACER, and the ACMS hosts. */
export const COURT_PAGES = [
  '*://*.uscourts.gov/*',
  'https://ca2-showdoc.azurewebsites.us/*',
  'https://ca9-showdoc.azurewebsites.us/*',
  'https://ca2-showdocservices.azurewebsites.us/*',
  'https://ca9-showdocservices.azurewebsites.us/*',
  'https://ca9-portal.powerappsportals.us/*',
  'https://ca9.fedcourts.us/*',
];

/**
 * Addresses at which people sign in, and PACER's own sites: the detecting script is there from the start. A pattern
 * can only be coarse; the script tells exactly, and leaves at once where it has no business.
 */
export const SIGN_IN_PAGES = [
  '*://*.uscourts.gov/',
  '*://*.uscourts.gov/?*',
  '*://*.uscourts.gov/index.htm*',
  '*://*.uscourts.gov/cgi-bin/ShowIndex.pl*',
  '*://*.uscourts.gov/cgi-bin/login.pl*',
  '*://*.uscourts.gov/cgi-bin/showpage.pl?16*',
  '*://*.uscourts.gov/n/AttorneyFiling/login.jsf*',
  '*://*.uscourts.gov/bn/AttorneyFiling/login.jsf*',
  '*://*.uscourts.gov/n/beam/servlet/TransportRoom',
  '*://*.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp*',
  '*://*.uscourts.gov/bn/beam/servlet/TransportRoom',
  '*://*.uscourts.gov/bn/beam/servlet/TransportRoom?servlet=CaseSearch.jsp*',
  '*://*.uscourts.gov/cmecf/servlet/TransportRoom*',
  '*://*.uscourts.gov/cmecf-bap-live/servlet/TransportRoom*',
  '*://*.uscourts.gov/cmecf-train/*',
  '*://pacer.login.uscourts.gov/*',
  '*://train-login.uscourts.gov/*',
  '*://qa-login.uscourts.gov/*',
  '*://*.psc.uscourts.gov/*',
  '*://qa-pacer.uscourts.gov/*',
  '*://qa-pcl.uscourts.gov/*',
  '*://idp.ca9.uscourts.gov/*',
  '*://*.aztc.uscourts.gov/*',
  '*://*.aocms.uscourts.gov/*',
  'https://ca2-showdoc.azurewebsites.us/Auth/*',
  'https://ca9-showdoc.azurewebsites.us/Auth/*',
  'https://ca9-portal.powerappsportals.us/',
  'https://ca9-portal.powerappsportals.us/SignIn*',
  'https://ca9.fedcourts.us/',
];

/** The courts' own websites are neither; they share `/` with the front doors. */
export const WEBSITE_GLOBS = ['*://www.*'];

/** Training and test systems, whatever the path. A glob, since a match pattern cannot begin a host so. */
export const TRAINING_GLOBS = ['*://ecf-*'];

/**
 * Paths of CM/ECF and of ACMS: dockets, queries, documents, menus. What lies outside them on a court's host is a
 * static page, a juror page or a calendar, and gets no script at all.
 */
export const CMECF_PAGES = [
  ...['cgi-bin', 'n', 'bn', 'cmecf', 'cmecf-bap-live', 'doc1', 'docs1'].map(
    (folder) => `*://*.uscourts.gov/${folder}/*`,
  ),
];

/** Public programs of CM/ECF that want no login (`kinds/public.ts`): no script at all. */
export const PAGES_LEFT_ALONE = [
  ...[
    'CourtInfo',
    'rss_outside',
    'PublicCalendar',
    'Opinions',
    'BarLookup',
    'auto',
    'eRQN',
    'eReaf',
    'atycal',
    'printCal',
    'readyDockets',
  ].map((program) => `*://*.uscourts.gov/cgi-bin/${program}*`),
];
