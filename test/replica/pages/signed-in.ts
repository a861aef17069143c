import { appellateSignedIn, NEXTGEN_VIEW } from '../markup/appellate.ts';
import type { MenuFor } from '../markup/menu-bar.ts';
import { docket, queryForm, receipt, reportForm } from '../markup/signed-in-pages.ts';
import { signedInPage, utilitiesMenu } from '../sites/menus.ts';
import type { ReplicaPage } from '../types.ts';
import { silent } from './usual.ts';

const NYSD = 'ecf.nysd.uscourts.gov';
const CACB = 'ecf.cacb.uscourts.gov';

const nysd = (
  name: string,
  path: string,
  body: string,
  whose: MenuFor = 'viewer',
  script = true,
): ReplicaPage => ({
  name,
  url: `https://${NYSD}${path}`,
  html: signedInPage(NYSD, whose, body, script),
  expect: silent('signed-in', 'NYSDC'),
});

export const signedIn: ReplicaPage[] = [
  nysd('a docket in a viewer session', '/cgi-bin/DktRpt.pl?200000000000001-L_1_0-1', docket(40)),
  nysd(
    'a docket in a filer session',
    '/cgi-bin/DktRpt.pl?200000000000002-L_1_0-1',
    docket(12),
    'district-filer',
  ),
  nysd('a query form in a viewer session', '/cgi-bin/iquery.pl', queryForm, 'viewer', false),
  nysd(
    'the answer to a query in a viewer session',
    '/cgi-bin/iquery.pl?200000000000003-L_1_0-1',
    '<h2>1:26-cv-00001 Example v. Sample</h2><a href="#">Docket Report</a> <a href="#">History</a>',
  ),
  nysd(
    'the Reports menu in a viewer session',
    '/cgi-bin/DisplayMenu.pl?Reports&id=-1',
    '<h2>Reports</h2><a href="/cgi-bin/DktRpt.pl">Docket Sheet</a> <a href="#">Written Opinions</a>',
    'viewer',
    false,
  ),
  {
    name: 'the Utilities menu in a viewer session, with the words of the link',
    url: `https://${NYSD}/cgi-bin/DisplayMenu.pl?Utilities&id=-1`,
    html: utilitiesMenu(NYSD, 'viewer'),
    expect: silent('signed-in', 'NYSDC'),
  },
  nysd('a report form in a viewer session', '/cgi-bin/WrtOpRpt.pl', reportForm),
  nysd(
    'the history of a case in a viewer session',
    '/cgi-bin/HistDocQry.pl?200000000000004-L_1_0-1',
    docket(6),
  ),
  nysd('the receipt before a document', '/doc1/127000000001', receipt),
  nysd(
    'the attachments of a docket entry',
    '/cgi-bin/show_multidocs.pl?caseid=1&arr_de_seq_nums=1',
    '<h2>Attachments</h2><table><tr><td><a href="/doc1/127000000002">Exhibit A</a></td><td>3 pages</td></tr></table>',
  ),
  nysd(
    'the civil filing menu in a filer session',
    '/cgi-bin/DisplayMenu.pl?CivilEvents&id=4815162',
    '<h2>Civil Events</h2><a href="#">Motions</a> <a href="#">Other Filings</a>',
    'district-filer',
    false,
  ),
  {
    name: 'a bankruptcy docket in a viewer session',
    url: `https://${CACB}/cgi-bin/DktRpt.pl?200000000000005-L_1_0-1`,
    html: signedInPage(CACB, 'viewer', docket(20), false),
    expect: silent('signed-in', 'CACBK'),
  },
  {
    name: 'an appellate case search of someone who is signed in',
    url: `https://ecf.ca3.uscourts.gov${NEXTGEN_VIEW}`,
    html: appellateSignedIn(
      'Third Circuit CM/ECF',
      '<h1>Case Search</h1><p>Case number <input name="csnum1"> <button>Search</button></p>',
    ),
    expect: silent('signed-in', '03CA'),
    note: 'The same address as the sign-in; the logout link tells.',
  },
  {
    name: 'an appellate docket',
    url: 'https://ecf.ca4.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=26-1001',
    html: appellateSignedIn('Fourth Circuit CM/ECF', docket(15)),
    expect: silent('signed-in', '04CA'),
  },
  {
    name: 'an appellate document receipt',
    url: 'https://ecf.ca4.uscourts.gov/docs1/004000000001',
    html: appellateSignedIn('Fourth Circuit CM/ECF', receipt),
    expect: silent('signed-in', '04CA'),
  },
  {
    name: 'the PACER Case Locator',
    url: 'https://pcl.uscourts.gov/pcl/index.jsf',
    html: appellateSignedIn(
      'PACER Case Locator',
      '<h1>Find a case</h1><input name="frmSearch:txtCaseNumber">',
    ),
    expect: { ...silent('signed-in'), open: ['page'] },
    note: 'The national index, view only; the design gives it no kind of its own.',
  },
];
