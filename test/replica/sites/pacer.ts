import { type Account, findAccount } from '../accounts.ts';
import { plainPage } from '../markup/plain-page.ts';
import type { Reply, Visit } from '../types.ts';
import { centralSignOn, manageMyAccount } from './central-sign-on.ts';

/** The home of Manage My Account, where *Account Type* says what an account is. */
export const accountHome = (type: Account['type'], username: string): string =>
  plainPage({
    title: 'Manage My Account',
    banner: 'PACER - Manage My Account',
    colour: '#14304f',
    body: `<p><a href="/pscof/manage.jsf">Settings</a> | <a href="/pscof/manage/maint.jsf">Maintenance</a> | <a href="#">Usage</a></p>
<table><tr><th>Account Number</th><td>0000000</td></tr><tr><th>Username</th><td>${username}</td></tr>
<tr><th>Account Balance</th><td>$0.00</td></tr><tr><th>Case Search Status</th><td>Active</td></tr>
<tr><th>Account Type</th><td id="accountType">${type.replace('(Upgrade)', '(<a href="/pscof/upgrade.jsf">Upgrade</a>)')}</td></tr></table>`,
  });

/** Upgrade of a legacy account: the person's own data, and a new username and password. */
const upgradeForm = plainPage({
  title: 'Manage My Account - Upgrade',
  banner: 'PACER - Manage My Account',
  colour: '#14304f',
  body: `<h1>Upgrade</h1><form method="POST" action="/pscof/upgrade.jsf">
<p><label>Date of birth <input name="upgrade:birth"></label></p><p><label>Email <input name="upgrade:email" type="email"></label></p>
<p><label>New username <input name="upgrade:username"></label></p>
<p><label>New password <input name="upgrade:password" type="password"></label></p>
<p><button>Submit</button></p></form>`,
});

/** The account goes on under its new name: one that the replica knows. */
function upgrade({ method, form, session }: Visit): Reply {
  const account = findAccount(form.get('upgrade:username'), form.get('upgrade:password'));
  if (method !== 'POST' || !account) return { body: upgradeForm };
  session.account = account;
  return { status: 302, headers: { Location: '/pscof/manage.jsf' }, body: '' };
}

/** Maintenance: where an e-filing registration is asked for. */
export const maintenance: string = plainPage({
  title: 'Manage My Account - Maintenance',
  banner: 'PACER - Manage My Account',
  colour: '#14304f',
  body: `<h1>Maintenance</h1><ul><li><a href="#">Update Personal Information</a></li>
<li><a href="#">Attorney Admissions / E-File Registration</a></li><li><a href="#">Non-Attorney E-File Registration</a></li>
<li><a href="#">Check E-File Status</a></li></ul>`,
});

/** Central Sign-On for any court, and Manage My Account for whoever signed in there. */
export function pacer(url: URL, visit: Visit): Reply | undefined {
  const { session } = visit;
  if (/^(pacer\.login|train-login|qa-login)\.uscourts\.gov$/.test(url.hostname))
    return /^\/(csologin\/login\.jsf)?$/.test(url.pathname) ? centralSignOn(url, visit) : undefined;
  if (url.hostname !== 'pacer.psc.uscourts.gov') return undefined;
  if (url.pathname === '/pscof/login.jsf' || url.pathname === '/pscof/login.xhtml')
    return manageMyAccount(url, visit);
  if (url.pathname === '/pscof/manage.jsf' && session.account)
    return { body: accountHome(session.account.type, session.account.username) };
  if (url.pathname === '/pscof/upgrade.jsf' && session.account) return upgrade(visit);
  return undefined;
}
