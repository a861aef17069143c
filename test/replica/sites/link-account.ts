import { isCourtLogin } from '../accounts.ts';
import { escapeHtml } from '../markup/escape.ts';
import type { Reply, Visit } from '../types.ts';
import { LINK_PATH, LINK_WORDS, signedInPage } from './menus.ts';

const form = (failure = '') => `<h2>${LINK_WORDS}</h2>
<p>Once only. Give the CM/ECF login and password that this court issued to you before it moved to NextGen. After that you file
with your PACER account and no longer use them.</p>
${failure && `<p><font color="red"><b>${escapeHtml(failure)}</b></font></p>`}
<form name="linkaccount" method="POST" action="${LINK_PATH}"><table bgcolor="#e4ecf5" cellpadding="6">
<tr><td><label for="login">CM/ECF login:</label></td><td><input id="login" name="login" type="text" size="20"></td></tr>
<tr><td><label for="key">CM/ECF password:</label></td><td><input id="key" name="key" type="password" size="20"></td></tr>
</table><input type="submit" name="button1" value="Submit"> <input type="reset" value="Clear"></form>`;

const verify = (username: string) => `<h2>${LINK_WORDS}</h2>
<p>Are these both yours? The link cannot be undone from here.</p>
<form name="linkconfirm" method="POST" action="${LINK_PATH}"><table bgcolor="#e4ecf5" cellpadding="6">
<tr><td>CM/ECF account:</td><td>Sample Filer (test account)</td></tr>
<tr><td>PACER account:</td><td>${escapeHtml(username)}</td></tr></table>
<input type="hidden" name="confirm" value="1"><input type="submit" name="button1" value="Submit"></form>`;

const done = `<h2>${LINK_WORDS}</h2><p id="linked"><b>Your accounts are linked.</b> A notice goes to your e-mail address.
If the filing menus do not appear, log out and log in again.</p>
<p><a href="/cgi-bin/showpage.pl?16">Main menu</a></p>`;

/** The court's linking screen: old login, then a look at both accounts, then the link. */
export function linkAccount(url: URL, { form: fields, session, method }: Visit): Reply {
  const show = (body: string): Reply => ({ body: signedInPage(url.hostname, 'viewer', body) });
  if (method !== 'POST') return show(form());
  if (fields.has('confirm')) {
    session.linked.add(url.hostname);
    return show(done);
  }
  return isCourtLogin(fields.get('login'), fields.get('key'))
    ? show(verify(session.account?.username ?? 'right'))
    : show(form('Invalid CM/ECF login or password.'));
}
