import { COURT_PAGES } from '../page/court-pages.ts';

/** What stands for every site in the patterns that a browser gives. */
const EVERYWHERE = ['<all_urls>', '*://*/*'];

/**
 * The match patterns of pages on which the extension helps and that the browser does not let it see: a person, or an
 * administrator, can withdraw the sites of any extension. `granted` are the patterns that the browser gives.
 */
export function withheldOf(granted: readonly string[]): string[] {
  if (granted.some((each) => EVERYWHERE.includes(each))) return [];
  return COURT_PAGES.filter((pages) => !granted.includes(pages));
}

/** The site of a match pattern, as people write it: `uscourts.gov` for `*://*.uscourts.gov/*`. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^.*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
