import { OLD_FILE } from '../markup/appellate.ts';
import { plainPage } from '../markup/plain-page.ts';
import { legacyCourt } from '../sites/legacy-court.ts';
import type { Action, Expectation, ReplicaPage } from '../types.ts';
import { ownForm } from './usual.ts';

const own = (court: string): Expectation => ({ page: 'court-sign-in', court, ...ownForm });

const cand = legacyCourt('United States District Court, Northern District of California');

/** Sign in with a login that the court does not know. */
const refused: Action[] = [
  { do: 'fill', target: 'input[name=login]', value: 'wrong' },
  { do: 'fill', target: 'input[name=key]', value: 'wrong' },
  { do: 'press', target: 'input[name=button1]' },
];

const appellateForm = plainPage({
  title: 'CM/ECF Login',
  banner: 'U.S. Court of Appeals for the Fifth Circuit - CM/ECF',
  body: `<h1>Filer login</h1><form name="login" method="post"><p><label>Login <input name="loginid" type="text"></label></p>
<p><label>Password <input name="passwd" type="password"></label></p><p><input type="submit" value="Login"></p></form>`,
});

export const legacy: ReplicaPage[] = [
  {
    name: 'a legacy sign-in form at login.pl',
    url: 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl',
    html: cand,
    expect: own('CANDC'),
  },
  {
    name: 'a legacy sign-in form that answers a request for a docket',
    url: 'https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?100000000000001-L_1_0-1',
    html: cand,
    expect: own('CANDC'),
    note: 'The form is the same, so the page is a court sign-in whatever its address asked for.',
  },
  {
    name: 'a legacy sign-in form of a bankruptcy court',
    url: 'https://ecf.deb.uscourts.gov/cgi-bin/login.pl',
    html: legacyCourt('U.S. Bankruptcy Court, District of Delaware'),
    expect: own('DEBK'),
  },
  {
    name: 'a legacy sign-in that was refused, as the server answers it',
    url: 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl',
    html: cand,
    act: refused,
    expect: { ...own('CANDC'), state: 'failed' },
  },
  {
    name: 'a legacy sign-in that was refused, as a script inserts it',
    url: 'https://ecf.nmid.uscourts.gov/cgi-bin/login.pl',
    html: legacyCourt('U.S. District Court, Northern Mariana Islands', true),
    act: refused,
    expect: { ...own('NMIDC'), state: 'failed' },
  },
  {
    name: 'a legacy appellate sign-in form',
    url: `https://ecf.ca5.uscourts.gov${OLD_FILE}`,
    html: appellateForm,
    expect: own('05CA'),
    note: 'The names of the real fields are not known; that it has a password field is what counts.',
  },
];
