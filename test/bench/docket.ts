import { signedInPage } from '../replica/sites/menus.ts';

const ROWS = 800;

const FILINGS = [
  'MOTION to Dismiss for Failure to State a Claim filed by Defendant',
  'MEMORANDUM in Opposition to Motion to Dismiss filed by Plaintiff',
  'NOTICE of Appearance by counsel on behalf of Defendant',
  'STIPULATION Extending Time to Answer the Complaint as to all Defendants',
  'ORDER granting the unopposed application for leave to file under seal. IT IS SO ORDERED',
  'DECLARATION of counsel in support of the motion for summary judgment',
  'MINUTES of the scheduling conference held before the Court. Trial dates are set as stated on the record',
];

/**
 * A signed-in viewer's docket sheet: the heaviest page that people open all day, and none of our business. Its columns
 * are fixed, since a real one widens them as rows arrive, and such shifts of its own would hide those of an extension.
 */
export function docket(host: string): string {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index + 1)).join('\n');
  const table = `<table width="99%" border="1" rules="all" cellpadding="5" style="table-layout: fixed">
<colgroup><col width="94"><col width="60"><col></colgroup>
<tr><td><b>Date Filed</b></td><td><b>#</b></td><td><b>Docket Text</b></td></tr>
${rows}
</table>`;
  return signedInPage(host, 'viewer', `<h3>CIVIL DOCKET FOR CASE #: 2:19-cv-00001</h3>${table}`);
}

/** About 400 characters and four links, as on real sheets. */
function row(number: number): string {
  const day = new Date(Date.UTC(2019, 0, 2 + number)).toISOString().slice(0, 10);
  const filing = FILINGS[number % FILINGS.length];
  const earlier = Math.max(1, number - 2);
  const main = address(number);
  return `<tr><td nowrap valign="top">${day}</td><td valign="top" align="right"><a href="${main}">${number}</a>&nbsp;</td>
<td valign="top">${filing} Another Company, re <a href="${address(earlier)}">${earlier}</a>. (Attachments: # <a
href="${main}1">1</a> Exhibit A, # <a href="${main}2">2</a> Proposed Order)(Counsel, A) (Entered: ${day})</td></tr>`;
}

function address(number: number): string {
  return `/doc1/0311${20_000_000 + number * 7}`;
}
