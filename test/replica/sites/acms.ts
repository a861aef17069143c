import { plainPage } from '../markup/plain-page.ts';
import type { Reply, Visit } from '../types.ts';

/** Both circuits sign in through this host. */
const IDP = 'https://idp.ca9.uscourts.gov/idp/profile/SAML2/Redirect/SSO';

const redirect = (location: string, headers = {}): Reply => ({
  status: 302,
  headers: { Location: location, ...headers },
  body: '',
});

export const acmsViewer = (circuit: string, number: string): string =>
  plainPage({
    title: `ACMS - ${number}`,
    banner: `ACMS - ${circuit} <small>signed in as right | <a style="color:#fff" href="/Auth/Logout">Sign out</a></small>`,
    body: `<h1>${number}</h1><p>Example Petitioner v. Sample Respondent</p>
<table><tr><th>Entry</th><th>Filed</th><th>Document</th></tr>
<tr><td>1</td><td>11/02/2026</td><td><a href="#">Petition for review</a></td></tr>
<tr><td>2</td><td>11/09/2026</td><td><a href="#">Scheduling order</a></td></tr></table>`,
  });

/** The viewer's sign-in page, held still: it waits for a press of its button. */
export const acmsSignIn = (circuit: string, next = IDP): string =>
  plainPage({
    title: 'ACMS Sign In',
    banner: `ACMS - ${circuit}`,
    body: `<h1>Sign in</h1><p>The court's Appellate Case Management System uses your PACER account.</p>
<p><a href="${next}"><button type="button">Sign in with PACER</button></a></p>`,
  });

/** A showdoc viewer and the chain of addresses that its sign-in walks, as far as a browser sees it. */
export function acms(url: URL, { cookies, session }: Visit): Reply | undefined {
  const circuit = /^(ca[29])-showdoc(?:services)?\.azurewebsites\.us$/.exec(url.hostname)?.[1];
  if (circuit) {
    const name = circuit === 'ca9' ? 'Ninth Circuit' : 'Second Circuit';
    const idp = `${IDP}?for=${url.hostname}`;
    if (url.pathname === '/Auth/Login')
      return url.searchParams.has('hold') ? { body: acmsSignIn(name, idp) } : redirect(idp);
    if (url.pathname === '/Saml2/Acs')
      return redirect('/26-1234', { 'Set-Cookie': 'acms=1; Path=/; Secure; HttpOnly; SameSite=Lax' });
    return cookies.has('acms') ? { body: acmsViewer(name, url.pathname.slice(1)) } : redirect('/Auth/Login');
  }
  if (url.href.startsWith(IDP)) {
    const viewer = url.searchParams.get('for') ?? 'ca9-showdoc.azurewebsites.us';
    return session.account
      ? redirect(`https://${viewer}/Saml2/Acs`)
      : redirect(
          `https://pacer.login.uscourts.gov/csologin/login.jsf?appurl=${encodeURIComponent(url.href)}`,
        );
  }
  return undefined;
}
