import { plainPage } from '../markup/plain-page.ts';
import type { ReplicaPage } from '../types.ts';
import { silent } from './usual.ts';

const site = (title: string, body: string) => plainPage({ title, body });

/** Words that belong to sign-in pages, on a site that only talks about them. */
const news = `<h1>News</h1><p>Since February 18, 2020 filers use their PACER account.
<a href="https://ecf.cacd.uscourts.gov/">CM/ECF</a> | Link a CM/ECF account to my PACER account</p>`;

const submission = `<h1>Document submission for people without a lawyer</h1><form method="post">
<p>Name <input name="name"></p><p>Password <input name="pw" type="password"></p></form>`;

export const elsewhere: ReplicaPage[] = [
  {
    name: 'the website of a district court',
    url: 'https://www.cacd.uscourts.gov/',
    html: site('Central District of California', news),
    expect: silent('court-website', 'CACDC'),
  },
  {
    name: 'a form on an application host of a court',
    url: 'https://apps.cacd.uscourts.gov/edss/',
    html: site('Electronic Document Submission', submission),
    expect: silent('court-website', 'CACDC'),
  },
  {
    name: 'the website of a court of appeals',
    url: 'https://www.ca9.uscourts.gov/efiling/',
    html: site('Ninth Circuit - Filing', news),
    expect: { ...silent('court-website', '09CA'), open: ['court'] },
    note: 'The panel has its pages on the same website.',
  },
  {
    name: 'one website for two bankruptcy courts',
    url: 'https://www.arb.uscourts.gov/',
    html: site('Bankruptcy Courts of Arkansas', news),
    expect: { ...silent('court-website', 'AREBK ARWBK'), open: ['court'] },
    note: 'Which of the two courts, the address cannot tell.',
  },
  {
    name: 'the website of the federal courts',
    url: 'https://www.uscourts.gov/',
    html: site('United States Courts', '<h1>United States Courts</h1>'),
    expect: silent('other'),
  },
  {
    name: 'the PACER website',
    url: 'https://pacer.uscourts.gov/',
    html: site('PACER: Federal Court Records', '<h1>PACER</h1><p><a href="#">Log in to...</a></p>'),
    expect: silent('other'),
  },
  {
    name: 'the court look-up of the PACER website',
    url: 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup',
    html: site('Court CM/ECF Lookup', '<h1>Court CM/ECF Lookup</h1>'),
    expect: silent('other'),
  },
  {
    name: 'the Court of Appeals for the Armed Forces, outside PACER',
    url: 'https://www.armfor.uscourts.gov/',
    html: site('Court of Appeals for the Armed Forces', '<h1>E-filing</h1><p>By its own system.</p>'),
    expect: silent('other'),
  },
];
