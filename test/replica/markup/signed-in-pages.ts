/** Texts of docket entries; some say the very words by which sign-in pages are known, as real entries do. */
const entries = [
  'COMPLAINT against Sample Corp. Filing fee $ 405. Filed by Example Plaintiff, Inc.',
  'NOTICE to Attorney: link your PACER account to your CM/ECF account before filing.',
  'ORDER: the Court takes notice that "CM/ECF Filer or PACER Login" was shown. Invalid ID or password.',
  'MOTION to Extend Time. Document filed by Sample Corp.',
  'LETTER about the Central Sign-On outage at pacer.login.uscourts.gov and the deadline it caused.',
];

/** A docket sheet of so many entries, in a made-up case. */
export function docket(rows: number): string {
  const row = (number: number) => `<tr valign="top"><td width="94" nowrap>11/0${(number % 9) + 1}/2026</td>
<td><a href="/doc1/12700${String(number).padStart(7, '0')}">${number}</a></td><td>${entries[number % entries.length]}</td></tr>`;
  const lines = Array.from({ length: rows }, (_, index) => row(index + 1)).join('\n');
  return `<h3 align="center">CIVIL DOCKET FOR CASE #: 1:26-cv-00001</h3>
<p>Example Plaintiff, Inc. v. Sample Corp.<br>Assigned to: Judge Example<br>Date Filed: 11/01/2026</p>
<table border="1" cellpadding="5" width="99%"><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>${lines}</table>`;
}

/** The receipt that PACER shows before a document. */
export const receipt = `<h3>This document is charged to your PACER account.</h3>
<table border="1"><tr><td><b>Charges</b></td></tr><tr><td>PACER Login: right</td></tr><tr><td>Cost: 0.30</td></tr></table>
<form name="view_doc"><input type="button" value="View Document"></form>`;

export const queryForm = `<h2>Query</h2><form enctype="multipart/form-data" method="POST"><table>
<tr><td>Case Number</td><td><input name="case_num"></td></tr><tr><td>Last/Business Name</td><td><input name="last_name"></td></tr>
</table><input type="button" name="button1" value="Run Query"> <input type="reset" value="Clear"></form>`;

export const reportForm = `<h2>Written Opinions Report</h2><form enctype="multipart/form-data" method="POST">
Filed from <input name="filed_from" value="11/1/2026"> to <input name="filed_to" value="11/23/2026">
<input type="button" name="button1" value="Run Report"></form>`;
