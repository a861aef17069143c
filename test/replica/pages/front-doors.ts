import { cmecfPage, REPLICA_NOTE } from '../markup/cmecf-page.ts';
import { scriptValue } from '../markup/escape.ts';
import { frontDoor, frontDoorBody } from '../markup/front-door.ts';
import { signOnAddress } from '../markup/sign-on-redirect.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byList } from './usual.ts';

const door = (court: string): Expectation => ({ page: 'front-door', court, ...byList });

const CACD = 'United States District Court, Central District of California';

/** A root that sends the browser on, as that of about a hundred real hosts does. */
const refresh = (seconds: number) =>
  `<html><head><meta http-equiv="refresh" content="${seconds};URL=/cgi-bin/ShowIndex.pl"></head><body></body></html>`;

const written = frontDoorBody({ title: '', court: 'U.S. District Court, District of Maine' }) + REPLICA_NOTE;

export const frontDoors: ReplicaPage[] = [
  {
    name: 'a district court root that sends on to the front door',
    url: 'https://ecf.cacd.uscourts.gov/',
    lands: 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl',
    html: refresh(0),
    expect: door('CACDC'),
  },
  {
    name: 'a district court front door',
    url: 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl',
    html: frontDoor({
      title: 'CM/ECF - U.S. District Court: cacd',
      court: CACD,
      background: '#ffffff',
      notice: '<p>Filing is open around the clock, but for maintenance on Saturday night.</p>',
    }),
    expect: door('CACDC'),
  },
  {
    name: 'a root whose onward refresh is minutes away',
    url: 'https://ecf.iasd.uscourts.gov/',
    html: refresh(600),
    expect: door('IASDC'),
  },
  {
    name: 'a bankruptcy court front door: two whole documents in one, no doctype',
    url: 'https://ecf.alnb.uscourts.gov/',
    html: frontDoor({
      title: 'ALNB Live Area',
      court: 'U.S. Bankruptcy Court, Northern District of Alabama',
    }),
    expect: door('ALNBK'),
  },
  {
    name: 'a NextGen court whose title still says CM/ECF-BK V4.2.0',
    url: 'https://ecf.pawb.uscourts.gov/',
    html: frontDoor({
      title: 'PAWB Live Area CM/ECF-BK V4.2.0',
      court: 'U.S. Bankruptcy Court, Western District of Pennsylvania',
    }),
    expect: door('PAWBK'),
  },
  {
    name: 'a NextGen court whose title still says Version 5.1.0',
    url: 'https://ecf.vib.uscourts.gov/',
    html: frontDoor({
      title: 'VIB Live CM/ECF Version 5.1.0',
      court: 'U.S. Bankruptcy Court, District of the Virgin Islands',
    }),
    expect: door('VIBK'),
  },
  {
    name: 'a front door with a <base> that points into another folder',
    url: 'https://ecf.utb.uscourts.gov/',
    html: frontDoor({
      title: 'Utah Live Database',
      court: 'U.S. Bankruptcy Court, District of Utah',
      login: 'login.pl',
      head: '<base href="https://ecf.utb.uscourts.gov/cgi-bin/" target="_top">',
    }),
    expect: door('UTBK'),
  },
  {
    name: 'a front door that a script writes while the page is read',
    url: 'https://ecf.med.uscourts.gov/',
    html: `<html><head><title>MED-ECF</title></head><script>document.write(${scriptValue(written)});</script></html>`,
    expect: door('MEDC'),
  },
  {
    name: 'a front door made of frames',
    url: 'https://ecf.wvsd.uscourts.gov/',
    html: `<html><head><title>WVSD-ECF</title></head><frameset rows="70,*" border="0">
<frame name="top" src="/banner.html" scrolling="no"><frame name="main" src="/cgi-bin/ShowIndex.pl"></frameset></html>`,
    expect: door('WVSDC'),
    hostile: 'frameset',
    note: 'One overlay, in the outer page; none inside the frames.',
  },
  {
    name: 'a front door whose login link goes straight to Central Sign-On',
    url: 'https://ecf.nyed.uscourts.gov/',
    html: frontDoor({
      title: 'NYED-ECF',
      court: 'U.S. District Court, Eastern District of New York',
      login: signOnAddress('NYEDC', 'https://ecf.nyed.uscourts.gov/cgi-bin/showpage.pl?16'),
    }),
    expect: { ...door('NYEDC'), open: ['basis'] },
    note: 'The design calls a redirect to Central Sign-On evidence; whether a link counts is open.',
  },
  {
    name: 'a front door over plain HTTP',
    url: 'http://ecf.ctb.uscourts.gov/',
    html: cmecfPage({
      title: 'CTB Live Area',
      body: frontDoorBody({ title: '', court: 'U.S. Bankruptcy Court, District of Connecticut' }),
    }),
    expect: door('CTBK'),
  },
  {
    name: 'a plain HTTP front door that sends on to HTTPS',
    url: 'https://ecf.nmd.uscourts.gov/',
    html: frontDoor({ title: 'NMD-ECF', court: 'U.S. District Court, District of New Mexico' }),
    expect: door('NMDC'),
  },
];
