import { courtCode, courtIdOf, systemTitle } from '../court-id.ts';
import { cmecfPage } from '../markup/cmecf-page.ts';
import { frontDoor } from '../markup/front-door.ts';
import type { MenuFor } from '../markup/menu-bar.ts';
import { signOnAddress, signOnRedirect } from '../markup/sign-on-redirect.ts';
import type { Reply, Visit } from '../types.ts';
import { linkAccount } from './link-account.ts';
import { LINK_PATH, mainMenu, menuWriter, signedInPage, utilitiesMenu } from './menus.ts';

const filer = (host: string): MenuFor =>
  courtIdOf(host)?.endsWith('BK') ? 'bankruptcy-filer' : 'district-filer';

/** What a NextGen court answers to someone without a session: the way to Central Sign-On, held still with `hold=1`. */
export function sendToSignOn(url: URL, back = `https://${url.hostname}/cgi-bin/showpage.pl?16`): Reply {
  const address = signOnAddress(courtIdOf(url.hostname, url.pathname) ?? '', back);
  return { body: signOnRedirect(systemTitle(url.hostname), address, url.searchParams.has('hold')) };
}

const genericDoor = (host: string): Reply => ({
  body: frontDoor({
    title: `${courtCode(host)?.toUpperCase()} Live Database`,
    court: `U.S. Court (${courtIdOf(host)})`,
  }),
});

/** The pages that stand behind the sign-in, each by the path that the menu bar links to. */
function behindSignIn(url: URL, visit: Visit, whose: MenuFor): Reply | undefined {
  const host = url.hostname;
  switch (url.pathname) {
    case '/cgi-bin/login.pl':
    case '/cgi-bin/showpage.pl':
      return { body: mainMenu(host, whose) };
    case LINK_PATH:
      return linkAccount(url, visit);
    case '/cgi-bin/DisplayMenu.pl':
      return url.search.startsWith('?Utilities')
        ? { body: utilitiesMenu(host, whose) }
        : { body: signedInPage(host, whose, `<h2>${/^\?(\w*)/.exec(url.search)?.[1]}</h2>`) };
    case '/cgi-bin/iquery.pl':
      return { body: signedInPage(host, whose, '<h2>Query</h2><p>Case number <input name="case_num"></p>') };
    default:
      return undefined;
  }
}

/** Any district or bankruptcy court: every `ecf.` host works, also those that no page of the table is about. */
export function court(url: URL, visit: Visit): Reply | undefined {
  const host = url.hostname;
  const { session } = visit;
  if (!courtIdOf(host)) return undefined;
  if (url.pathname === '/' || url.pathname === '/cgi-bin/ShowIndex.pl') return genericDoor(host);
  if (url.pathname === '/cgi-bin/menu.pl') {
    const whose = url.searchParams.get('id') === '-1' ? 'viewer' : filer(host);
    return { headers: { 'Content-Type': 'text/javascript' }, body: menuWriter(whose) };
  }
  if (url.pathname === '/cgi-bin/login.pl' && url.search === '?logout') {
    delete session.account;
    session.courtLogin.delete(host);
    const body = '<center><h2>You are logged out.</h2><p><a href="/">Front door</a></p></center>';
    return { body: cmecfPage({ title: systemTitle(host), body }) };
  }
  const mayFile = session.courtLogin.has(host) || (session.account?.files && session.linked.has(host));
  const signedIn = mayFile || session.account;
  // `hold` asks for the page of someone who is not signed in, whatever the session.
  const found = behindSignIn(url, visit, mayFile ? filer(host) : 'viewer');
  return found && (!signedIn || url.searchParams.has('hold')) ? sendToSignOn(url) : found;
}
