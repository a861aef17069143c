import { cmecfPage } from '../markup/cmecf-page.ts';
import { plainPage } from '../markup/plain-page.ts';
import type { ReplicaPage, Reply } from '../types.ts';
import { silent } from './usual.ts';

const open = (name: string, court: string, address: string, body: string): ReplicaPage => ({
  name,
  url: `https://ecf.${address}`,
  html: cmecfPage({ title: name, body }),
  expect: silent('public', court),
});

const feed = (): Reply => ({
  headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  body: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Recent entries of a replica court</title><link>https://ecf.cod.uscourts.gov</link>
<description>Docket entries of a made-up case</description>
<item><title>1:26-cv-00001 Example Plaintiff, Inc. v. Sample Corp.</title><description>[Order]</description></item>
</channel></rss>`,
});

/** A form of the juror site: a login with a password, but no filer's. */
const juror = `<h2>eJuror</h2><form method="post"><p>Juror number <input name="participant"></p>
<p>Password <input name="password" type="password"></p><p><input type="button" value="Login"></p></form>`;

const claim = `<h2>File a proof of claim</h2><form enctype="multipart/form-data" method="POST" name="claims">
<p>Case number <input name="case_number"></p><p>Name of creditor <input name="creditor"></p>
<input type="button" value="Next"></form>`;

export const publicPages: ReplicaPage[] = [
  open(
    'court information',
    'CANBK',
    'canb.uscourts.gov/cgi-bin/CourtInfo.pl?location=main',
    '<h2>Court Information</h2><p>Version CM/ECF 10.8.4</p><p><a href="/cgi-bin/login.pl">Login</a></p>',
  ),
  {
    name: 'the feed of recent docket entries',
    url: 'https://ecf.cod.uscourts.gov/cgi-bin/rss_outside.pl',
    html: feed,
    expect: silent('public', 'CODC'),
    note: 'An XML document, which has no body.',
  },
  open(
    'the public calendar',
    'KSBK',
    'ksb.uscourts.gov/cgi-bin/PublicCalendar.pl',
    '<h2>Calendar</h2><table border="1"><tr><td>9:30</td><td>26-00001</td><td>Example Debtor</td></tr></table>',
  ),
  open(
    'opinions',
    'DCDC',
    'dcd.uscourts.gov/cgi-bin/Opinions.pl',
    '<h2>Opinions</h2><p>Example v. Sample, by Judge Example</p>',
  ),
  open('proof of claim without a login', 'MEBK', 'meb.uscourts.gov/cgi-bin/autoFilingClaims.pl', claim),
  open(
    'the lookup of bar numbers',
    'WIEDC',
    'wied.uscourts.gov/cgi-bin/BarLookup.pl',
    '<h2>Bar lookup</h2><input name="bar">',
  ),
  open(
    'the juror site, with a login of its own',
    'TXNDC',
    'txnd.uscourts.gov/ejuror/TransportRoom?servlet=login',
    juror,
  ),
  open('a static page under /pub', 'MEDC', 'med.uscourts.gov/pub/TRLLST.html', '<h2>Trial list</h2>'),
  {
    name: 'a calendar folder',
    url: 'https://ecf.wiwd.uscourts.gov/calendar/',
    html: plainPage({ title: 'Calendar', body: '<h1>Calendar</h1><p>No hearings today.</p>' }),
    expect: silent('public', 'WIWDC'),
  },
];
