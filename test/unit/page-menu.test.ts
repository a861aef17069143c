import { describe, it } from 'vitest';
import { civilMenu, LINK, menuBar, page } from './made-pages.ts';
import { expectReading, filerMenu, type ReadingRow, viewerMenu } from './reading.ts';

const HOME = '/cgi-bin/showpage.pl?16';
const SIGNED_IN = '/cgi-bin/login.pl?1-L_1_0-1';
const UTILITIES = '/cgi-bin/DisplayMenu.pl?Utilities&id=-1';

describe('the main menu tells whether filing is possible', () => {
  const adversary = menuBar('<a href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1">Adversary</a>');
  const news = `${menuBar()}<a href="/Events">News</a>`;
  const signOut = '<a href="/cgi-bin/login.pl?logout">Log Out</a>';
  const rows: ReadingRow[] = [
    ['no filing menus at the return target', HOME, page(menuBar()), 'not-linked', viewerMenu],
    ['no filing menus after signing in', SIGNED_IN, page(menuBar()), 'not-linked', viewerMenu],
    ['no filing menus at the front door', '/', page(menuBar()), 'not-linked', viewerMenu],
    ['filing menus', HOME, page(menuBar(civilMenu)), 'signed-in', filerMenu],
    ['filing menus of a bankruptcy court', HOME, page(adversary), 'signed-in', filerMenu],
    ['a link to events beside the menu bar is none', HOME, page(news), 'not-linked', viewerMenu],
    ['a sign-out link without a menu bar', SIGNED_IN, page(signOut), 'signed-in', viewerMenu],
  ];
  it.each(rows)('%s', expectReading);
});

describe('missing filing menus are spoken of on no other page', () => {
  const linkEntry = page(`${menuBar()}<a href="#">${LINK}</a>`);
  const rows: ReadingRow[] = [
    ['a docket', '/cgi-bin/DktRpt.pl?1', page(menuBar()), 'signed-in', viewerMenu],
    ['a query', '/cgi-bin/iquery.pl', page(menuBar()), 'signed-in', viewerMenu],
    ['a report', '/cgi-bin/WrtOpRpt.pl', page(menuBar()), 'signed-in', viewerMenu],
    ['a document', '/doc1/031130000001', page(menuBar()), 'signed-in', viewerMenu],
    ['the Utilities menu, which offers the link', UTILITIES, linkEntry, 'signed-in', viewerMenu],
    ['another return target', '/cgi-bin/showpage.pl?8', page(menuBar()), 'signed-in', viewerMenu],
    ['a public page', '/cgi-bin/CourtInfo.pl', page(menuBar()), 'public'],
  ];
  it.each(rows)('%s', expectReading);
});
