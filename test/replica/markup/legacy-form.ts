import { cmecfPage } from './cmecf-page.ts';
import { escapeHtml } from './escape.ts';

interface LegacyForm {
  title: string;
  court: string;
  /** Where the form posts to. */
  action: string;
  /** The refusal that the server puts above the form. */
  failure?: string;
  /** Extra markup after the form. */
  after?: string;
}

/** What the server says to a wrong login. */
export const LEGACY_FAILURE = 'Invalid ID or password';

/** Authentication table of the form; names of form and fields are the real ones, as code that drives it knows them. */
const fields = `<table cellpadding="6" border="0" cellspacing="0"><tr><td bgcolor="#cccccc">
<font face="arial,helvetica" size="2"><b>Authentication</b></font>
<table cellpadding="4" bgcolor="#ffffcc" border="0" cellspacing="0">
<tr><td>Login:</td><td><input name="login" type="text" maxlength="256" size="20"></td></tr>
<tr><td>Password:</td><td><input name="key" type="password" maxlength="128" size="20" autocomplete="off"></td></tr>
<tr><td>client code:</td><td><input name="clcode" type="text" maxlength="32" size="20"></td></tr>
</table></td>
<td width="420"><font color="CC0000"><b>Redaction:</b></font> court papers are public. Take out social security and account
numbers, birth dates and the names of children before you file.<br><br>
<input type="CHECKBOX" name="redaction" value="on"> I will redact what I file, as the rules of this court ask.</td>
</tr></table>
<input type="submit" name="button1" value="Login"> <input type="RESET" name="reset " value="Reset">`;

export const failureBox = (text: string): string =>
  `<p id="loginfailure"><font color="red" size="3"><b>${escapeHtml(text)}</b></font></p>`;

/** The sign-in page of CM/ECF before NextGen: one form that takes a court-issued login or, to view, a PACER login. */
export const legacyForm = ({ title, court, action, failure, after = '' }: LegacyForm): string =>
  cmecfPage({
    title,
    background: '#ccffff',
    body: `<form action="${escapeHtml(action)}" enctype="multipart/form-data" method="POST" name="GetPass">
<font face="arial,helvetica"><font color="#0000cc" size="5"><b>CM/ECF Filer or PACER Login</b></font>
<p><b>${escapeHtml(court)}</b></p>
${failure ? failureBox(failure) : ''}
<p><b>Filing:</b> use the CM/ECF filer login and password that this court gave you.</p>
<p><b>Viewing:</b> If you do not need filing capabilities, enter your PACER login and password.</p>
${fields}
</font></form>${after}`,
  });
