import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/page/index.ts';
import { readHtml } from './parse-page.ts';

const MANAGE = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';

const table = (type: string) =>
  `<html><body><h1>Manage My Account</h1><table><tr><td>Account Number</td><td>1234567</td></tr>
<tr><td>Account Type</td><td>${type}</td></tr><tr><td>Case Search Status</td><td>Active</td></tr></table></body></html>`;

const evidence = (html: string, address = MANAGE) => readHtml(address, html).evidence;
const shows = (type: 'legacy' | 'upgraded'): Evidence[] => [{ kind: 'account-type', type }];

describe('Manage My Account says what an account is', () => {
  it.each<[what: string, html: string, type: 'legacy' | 'upgraded']>([
    ['an upgraded account', table('Upgraded PACER Account'), 'upgraded'],
    ['a legacy account', table('Legacy PACER Account (<a href="upgrade.jsf">Upgrade</a>)'), 'legacy'],
    ['with a colon', '<p>Account Type: Upgraded PACER Account</p>', 'upgraded'],
    ['in capitals, over lines', '<p>ACCOUNT\n  TYPE:</p>\n\n<p>LEGACY PACER Account</p>', 'legacy'],
  ])('%s', (_what, html, type) => {
    expect(evidence(html)).toEqual(shows(type));
  });

  it.each<[what: string, html: string]>([
    ['a page before the sign-in', '<form><input name="login"><input type="password"></form>'],
    ['an account of another type', table('PACER Administrative Account')],
    [
      'words of upgrading that are not the account’s',
      '<p>Upgraded PACER accounts may file. Legacy may not.</p>',
    ],
    ['the words in a link alone', '<a href="#">Account Type: Upgraded PACER Account</a>'],
    ['the words in a script', '<script>var t = "Account Type: Legacy PACER Account";</script>'],
    ['a type that only begins like one', '<p>Account Type: Upgradedly</p>'],
  ])('%s says nothing', (_what, html) => {
    expect(evidence(html)).toEqual([]);
  });

  it.each([
    'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl',
    'https://www.cacd.uscourts.gov/e-filing',
    'https://train-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
    'https://qa-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
    'https://pacer.login.uscourts.gov/csologin/login.jsf',
    'https://pacer.psc.uscourts.gov.example.com/pscof/manage/maint.jsf',
  ])('the same words at %s say nothing', (address) => {
    expect(evidence(table('Upgraded PACER Account'), address)).toEqual([]);
  });
});
