/** Match patterns of the pages on which the detecting script runs: uscourts.gov with PACER, and the ACMS hosts. */
export const COURT_PAGES = [
  '*://*.uscourts.gov/*',
  'https://ca2-showdoc.azurewebsites.us/*',
  'https://ca9-showdoc.azurewebsites.us/*',
  'https://ca2-showdocservices.azurewebsites.us/*',
  'https://ca9-showdocservices.azurewebsites.us/*',
  'https://ca9-portal.powerappsportals.us/*',
  'https://ca9.fedcourts.us/*',
];
