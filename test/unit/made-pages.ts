/** Short pages for tests, each with what is odd about it and nothing more. */

/** A page as CM/ECF writes it: no doctype, and a second document inside the first. */
export const page = (body: string, head = '') =>
  `<html><head><title>CACD-ECF</title>${head}</head><body><HTML><HEAD><TITLE>CACD-ECF</TITLE></HEAD><BODY>${body}</BODY></HTML></body></html>`;

/** The sign-in form of a legacy court, with what stands beside its fields. */
export const legacyForm = (words = '') =>
  page(`<form method="POST" name="GetPass"><b>CM/ECF Filer or PACER Login</b>${words}
<input name="login"><input name="key" type="password"><input name="clcode"><input type="submit" value="Login"></form>`);

/** The menu bar of a session, with more entries or none. */
export const menuBar = (more = '') =>
  `<div id="topmenu"><a href="/cgi-bin/iquery.pl">Query</a>${more}<a href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a>
<a href="/cgi-bin/login.pl?logout">Log Out</a></div>`;

export const civilMenu = '<a href="/cgi-bin/DisplayMenu.pl?CivilEvents&id=4815162">Civil</a>';

/** A password form of a signed-in session, where people change what they sign in with. */
export const changePassword = `<form method="POST" name="maintain"><p>New password <input name="password" type="password"></p>
<p>Again <input name="password2" type="password"></p><input type="submit" value="Submit"></form>`;

export const linkForm = (words: string) =>
  `${words}<form method="POST" name="link"><input name="login"><input name="key" type="password"><input type="submit"></form>`;

/** Central Sign-On, with what its scripts have put into it. */
export const signOn = (more: string) =>
  `<!DOCTYPE html><html><head><title>PACER: Login</title></head><body><form id="loginForm"><div id="loginForm:pclLoginMessages"></div>
<input id="loginForm:loginName"><input id="loginForm:password" type="password"></form>${more}</body></html>`;

export const LINK = 'Link a CM/ECF account to my PACER account';
export const LINK_APPELLATE = 'Link my filer account to my PACER account';
