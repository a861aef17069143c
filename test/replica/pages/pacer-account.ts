import { plainPage } from '../markup/plain-page.ts';
import { signOnPage } from '../markup/sign-on-page.ts';
import { manageMyAccount } from '../sites/central-sign-on.ts';
import { accountHome, maintenance } from '../sites/pacer.ts';
import type { Expectation, ReplicaPage } from '../types.ts';

/** Reads no court; whether `data-login` is said on pages that ask for no login is open, so nothing is expected of it. */
const account: Expectation = { page: 'pacer-account', overlay: 'card' };

const PSC = 'https://pacer.psc.uscourts.gov';

const registration = (title: string, body: string) =>
  plainPage({ title, banner: 'PACER - Registration', colour: '#14304f', body });

export const pacerAccount: ReplicaPage[] = [
  {
    name: 'the login of Manage My Account',
    url: `${PSC}/pscof/login.jsf`,
    html: manageMyAccount,
    expect: { ...account, login: 'pacer' },
  },
  {
    name: 'the login of Manage My Account, at its other address',
    url: `${PSC}/pscof/login.xhtml`,
    html: manageMyAccount,
    expect: { ...account, login: 'pacer' },
  },
  {
    name: 'the home of a legacy PACER account',
    url: `${PSC}/pscof/manage.jsf?as=legacy`,
    html: accountHome('Legacy PACER Account (Upgrade)', 'lp1234'),
    expect: account,
    note: 'The real address is not known; the words at Account Type are.',
  },
  {
    name: 'the home of an upgraded PACER account',
    url: `${PSC}/pscof/manage.jsf?as=upgraded`,
    html: accountHome('Upgraded PACER Account', 'right'),
    expect: account,
    note: 'The real address is not known; the words at Account Type are.',
  },
  {
    name: 'registration for a PACER account',
    url: `${PSC}/pscof/registration.jsf`,
    html: registration(
      'PACER Registration',
      `<h1>Register</h1><form><p><label>First name <input name="regForm:firstName"></label></p>
<p><label>E-mail <input name="regForm:email" type="email"></label></p>
<p><label>User type <select><option>Attorney</option><option>Individual</option></select></label></p>
<p><button type="button">Next</button></p></form>`,
    ),
    expect: account,
  },
  {
    name: 'the registration wizard',
    url: `${PSC}/pscof/regWizard.jsf`,
    html: registration('PACER Registration Wizard', '<h1>What do you want to do?</h1><p>View or file?</p>'),
    expect: account,
  },
  {
    name: 'Maintenance, with the e-filing registrations',
    url: `${PSC}/pscof/manage/maint.jsf`,
    html: maintenance,
    expect: account,
  },
  {
    name: 'the billing history, on the host of Central Sign-On',
    url: 'https://pacer.login.uscourts.gov/csobill-hist/billingmenu.jsf',
    html: signOnPage({ title: 'PACER Billing', heading: 'Billing history' }),
    expect: { ...account, open: ['page'] },
    note: 'An account page on the sign-in host: account page or Central Sign-On, the design does not say.',
  },
];
