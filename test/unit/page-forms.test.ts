import { describe, it } from 'vitest';
import { LINK, LINK_APPELLATE, legacyForm, linkForm, menuBar, page } from './made-pages.ts';
import { expectReading, linkingForm, loginForm, type ReadingRow } from './reading.ts';

const SIGN_IN = '/cgi-bin/login.pl';
const LINKING = '/cgi-bin/LinkAccount.pl';
const CA4 = 'https://ecf.ca4.uscourts.gov';
const VIEW = `${CA4}/cmecf/servlet/TransportRoom?servlet=CaseSearch.jsp`;
const FILE = `${CA4}/n/AttorneyFiling/login.jsf`;
const TRAINING = 'https://ecf-train.azb.uscourts.gov/cgi-bin/login.pl';
const LOOKALIKE = 'https://ecf.cacd.uscourts.gov.example.com/cgi-bin/login.pl';

describe('the linking screen is known by its words and its password field', () => {
  const inPieces = '<h2>Link a <b>CM/ECF</b>\n account to my <i>PACER</i> account</h2>';
  const noField = `<form><h2>${LINK}</h2><input name="login"></form>`;
  const rows: ReadingRow[] = [
    ['of a district court', LINKING, page(menuBar() + linkForm(LINK)), 'link-account', linkingForm],
    ['in pieces of markup', LINKING, page(linkForm(inPieces)), 'link-account', linkingForm],
    ['of a court of appeals', `${CA4}/n/x.jsf`, page(linkForm(LINK_APPELLATE)), 'link-account', linkingForm],
    ['and not by its words without the field', LINKING, page(noField), 'signed-in'],
  ];
  it.each(rows)('%s', expectReading);
});

describe('a sign-in form is a sign-in, whatever stands around it', () => {
  const linked = legacyForm(`<a href="#">${LINK}</a>`);
  const moving = legacyForm(`<p>On February 18 we move to NextGen. From then on choose "${LINK}", once.</p>`);
  const appellate = page(
    '<form name="login"><input name="loginid"><input name="passwd" type="password"></form>',
  );
  const rows: ReadingRow[] = [
    ['at the sign-in address', SIGN_IN, legacyForm(), 'court-sign-in', loginForm],
    ['at the address of a docket', '/cgi-bin/DktRpt.pl?1', legacyForm(), 'court-sign-in', loginForm],
    ['at the front door', '/', legacyForm(), 'court-sign-in', loginForm],
    ['at a public address', '/cgi-bin/PublicCalendar.pl', legacyForm(), 'court-sign-in', loginForm],
    ['at the sign-in of viewers', VIEW, appellate, 'court-view-sign-in', loginForm],
    ['of a court of appeals', FILE, appellate, 'court-sign-in', loginForm],
    ['beside a link to the linking screen', SIGN_IN, linked, 'court-sign-in', loginForm],
    ['under a notice that tells of the linking to come', SIGN_IN, moving, 'court-sign-in', loginForm],
    ['on a training host it says nothing of the court', TRAINING, legacyForm(), 'training'],
    ['on a host that only looks like the court', LOOKALIKE, legacyForm(), 'other'],
    ['on a website of the court', 'https://www.cacd.uscourts.gov/login', legacyForm(), 'court-website'],
  ];
  it.each(rows)('%s', expectReading);
});
