import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/page/document/page-words.ts';
import { changePassword as change, civilMenu, LINK, menuBar, page } from './made-pages.ts';
import { parsePage } from './parse-page.ts';
import { expectReading, filerMenu, type ReadingRow, viewerMenu } from './reading.ts';

const DOCKET = '/cgi-bin/DktRpt.pl?1-L_1_0-1';
const ACCOUNT = '/cgi-bin/MaintainUser.pl';
const OPINIONS = '/cgi-bin/Opinions.pl';
const JUROR = '/ejuror/TransportRoom?servlet=login';

const entry = `<td>ORDER: "CM/ECF Filer or PACER Login" was shown. Invalid ID or password. Login failed. ${LINK}.</td>`;
const finder = '<form name="find"><input name="key"></form>';
const nameless = '<form name="GetPass"><input name="login"></form>';

describe('words alone make no sign-in page', () => {
  const rows: ReadingRow[] = [
    ['a docket that quotes a sign-in page', DOCKET, page(menuBar() + entry), 'signed-in', viewerMenu],
    ['a docket that quotes one, without a menu bar', DOCKET, page(entry), 'signed-in'],
    ['a docket with a search form', DOCKET, page(menuBar() + finder + entry), 'signed-in', viewerMenu],
    ['an opinion about linking, open to everyone', OPINIONS, page(entry), 'public'],
    ['a juror login, open to everyone', JUROR, page(change), 'public'],
    ['a front door with a password form that is not CM/ECF', '/', page(change), 'front-door'],
    ['a form named as the sign-in, without its password field', DOCKET, page(nameless), 'signed-in'],
  ];
  it.each(rows)('%s', expectReading);
});

describe('a password form behind the sign-in is no sign-in', () => {
  const inMenu = menuBar(`<a href="#"><b>${LINK}</b></a>`);
  const inScript = `<script>menu("${LINK}")</script>`;
  const inChoice = `<select><option>${LINK}</option></select>`;
  const inText = `<form><textarea>${LINK}</textarea></form>`;
  const inAttribute = `<img alt="${LINK}" title="${LINK}">`;
  const rows: ReadingRow[] = [
    ['changing a password', ACCOUNT, page(menuBar() + change), 'signed-in', viewerMenu],
    ['changing a password as a filer', ACCOUNT, page(menuBar(civilMenu) + change), 'signed-in', filerMenu],
    ['changing a password on a page without a menu bar', ACCOUNT, page(change), 'signed-in'],
    ['the words of the link only in a menu entry', ACCOUNT, page(inMenu + change), 'signed-in', viewerMenu],
    ['the words only in a menu that a script builds', ACCOUNT, page(inScript + change), 'signed-in'],
    ['the words only in a choice', ACCOUNT, page(inChoice + change), 'signed-in'],
    ['the words only in a text area', ACCOUNT, page(inText + change), 'signed-in'],
    ['the words only in an attribute', ACCOUNT, page(inAttribute + change), 'signed-in'],
  ];
  it.each(rows)('%s', expectReading);
});

describe('the words of a page', () => {
  const words = (html: string, type?: string) => {
    const { document } = parsePage('https://ecf.ca4.uscourts.gov/', html, type).window;
    return wordsOf(document).trim();
  };
  const body = `<div><a href="#">Menu</a><script>menu()</script><style>p{}</style><p>Read <b>this</b></p></div>`;

  it('leave out links, code and fields', () => {
    const fields = '<textarea>typed</textarea><select><option>chosen</option></select><input value="typed">';
    expect(words(body + fields)).toBe('Read this');
  });

  it('are the same in a page that is served as XHTML', () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
    expect(words(html, 'application/xhtml+xml')).toBe('Read this');
  });
});
