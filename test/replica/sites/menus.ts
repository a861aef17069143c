import { systemTitle } from '../court-id.ts';
import { cmecfPage } from '../markup/cmecf-page.ts';
import { type MenuFor, menuBar, menuScript } from '../markup/menu-bar.ts';

/** The words under which NextGen district and bankruptcy courts offer the link. */
export const LINK_WORDS = 'Link a CM/ECF account to my PACER account';

/** Its real address is not known from any source; only its words and fields are. */
export const LINK_PATH = '/cgi-bin/LinkAccount.pl';

/** `script`: the menu bar is written by `menu.pl`, as on most real pages; otherwise it stands in the page. */
const menuOf = (whose: MenuFor, script: boolean) => (script ? menuScript(whose) : menuBar(whose));

/** A page of someone who is signed in, with their menu bar. */
export const signedInPage = (host: string, whose: MenuFor, body: string, script = true): string =>
  cmecfPage({ title: systemTitle(host), menu: menuOf(whose, script), body });

/** The first page after sign-in. */
export const mainMenu = (host: string, whose: MenuFor, script = true): string =>
  signedInPage(
    host,
    whose,
    `<center><img src="/graphics/seal.svg" width="80" height="80" alt=""><h2>Welcome to CM/ECF</h2>
<p><b>${systemTitle(host)}</b></p>
<p>Choose from the menu above. Last login: 11-20-2026.</p></center>`,
    script,
  );

export const utilitiesMenu = (host: string, whose: MenuFor): string =>
  signedInPage(
    host,
    whose,
    `<h2>Utilities</h2><table cellpadding="10"><tr valign="top"><td><b>Your Account</b><br>
<a href="#">Maintain Your ECF Account</a><br><a href="#">View Your Transaction Log</a></td>
<td><b>Your PACER Account</b><br><a href="#">Change Client Code</a><br><a href="#">Change PACER Exemption Status</a><br>
<a href="${LINK_PATH}">${LINK_WORDS}</a></td></tr></table>`,
  );

/** `menu.pl`: the script that writes the menu bar into the page. */
export const menuWriter = (whose: MenuFor): string => `document.write(${JSON.stringify(menuBar(whose))});\n`;
