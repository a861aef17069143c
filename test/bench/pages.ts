import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '../replica/types.ts';
import { docket } from './docket.ts';

export interface BenchPage {
  name: string;
  address: string;
  /** Whether signpost has something to say there. On the other pages it must cost next to nothing. */
  overlay: boolean;
  /** The manifest keeps signpost's scripts away from it altogether, so it is right that none was seen to run. */
  leftAlone?: true;
  /** Put the background to sleep before each load, as Chromium does after 30 idle seconds: most people's usual case. */
  asleep?: true;
  /** One of each kind: what a page's content has no part in is measured on these alone. */
  typical?: true;
  /** The document, where the bench brings its own; else the replica's page at that address. */
  html?: string;
}

/** A court's real front door: real markup, real trouble. The captures are not part of the project. */
const CAPTURE = '../shared/pages/front-doors/azb.html';

export function benchPages(root: string): BenchPage[] {
  const pages: BenchPage[] = [
    {
      name: 'front door',
      address: 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl',
      overlay: true,
      typical: true,
    },
    {
      name: 'front door, background asleep',
      address: 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl',
      overlay: true,
      asleep: true,
    },
    {
      name: 'court sign-in, legacy form',
      address: 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl',
      overlay: true,
    },
    {
      name: 'Central Sign-On',
      address:
        'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&appurl=https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
      overlay: true,
    },
    {
      name: 'public page',
      address: 'https://ecf.canb.uscourts.gov/cgi-bin/CourtInfo.pl?location=main',
      overlay: false,
      leftAlone: true,
      typical: true,
    },
    {
      name: 'signed-in docket, 800 rows',
      address: 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?801234567890123-L_1_0-1',
      overlay: false,
      typical: true,
      html: docket('ecf.nysd.uscourts.gov'),
    },
  ];
  const capture = join(root, CAPTURE);
  if (existsSync(capture)) {
    const html = readFileSync(capture, 'utf8');
    pages.splice(2, 0, {
      name: 'captured front door',
      address: 'https://ecf.azb.uscourts.gov/',
      overlay: true,
      html,
    });
  } else {
    console.log('No captured pages beside the project: the captured front door is left out.');
  }
  return pages;
}

/** For the replica: the documents that the bench brings, by address. */
export function ownDocuments(pages: BenchPage[]): Map<string, Reply> {
  return new Map(pages.flatMap(({ address, html }) => (html ? [[address, { body: html }]] : [])));
}
