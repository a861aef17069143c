import { expect, test } from 'vitest';
import { siteOf, withheldOf } from '../../lib/access/index.ts';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';

test('nothing is withheld where the browser gives all that the extension asks for, or everything', () => {
  expect(withheldOf(COURT_PAGES)).toEqual([]);
  expect(withheldOf([...COURT_PAGES, 'https://www.example.com/*'])).toEqual([]);
  expect(withheldOf(['<all_urls>'])).toEqual([]);
  expect(withheldOf(['*://*/*'])).toEqual([]);
});

test('each pattern that is not given is withheld, and leave for one court is not leave for all', () => {
  expect(withheldOf([])).toEqual(COURT_PAGES);
  expect(withheldOf(['https://ecf.cacd.uscourts.gov/*'])).toEqual(COURT_PAGES);
  for (const page of COURT_PAGES)
    expect(withheldOf(COURT_PAGES.filter((each) => each !== page))).toEqual([page]);
});

test('sites are named as people write them', () => {
  expect(COURT_PAGES.map(siteOf)).toEqual([
    'uscourts.gov',
    'ca2-showdoc.azurewebsites.us',
    'ca9-showdoc.azurewebsites.us',
    'ca2-showdocservices.azurewebsites.us',
    'ca9-showdocservices.azurewebsites.us',
    'ca9-portal.powerappsportals.us',
    'ca9.fedcourts.us',
  ]);
});
