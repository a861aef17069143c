import { isCourtLogin } from '../accounts.ts';
import { courtIdOf } from '../court-id.ts';
import {
  appellateDoor,
  appellateSignedIn,
  BAP_FILE,
  BAP_VIEW,
  NEXTGEN_FILE,
  NEXTGEN_VIEW,
  OLD_BAP_FILE,
  OLD_FILE,
  OLD_VIEW,
} from '../markup/appellate.ts';
import { signOnAddress, signOnRedirect } from '../markup/sign-on-redirect.ts';
import type { Reply, Visit } from '../types.ts';

/** The words under which NextGen courts of appeals offer the link. */
const LINK_WORDS = 'Link my filer account to my PACER account';

/** Its real address is not known from any source. */
export const APPELLATE_LINK_PATH = '/n/AttorneyFiling/linkAccount.jsf';

const isCircuit = (id: string | undefined): id is string => /^(\d\d(CA|BAP)|1DCCA|CAFC)$/.test(id ?? '');

const linkForm = (failure: string) => `<h2>${LINK_WORDS}</h2>
<p>Once only. Give the filer login and password that you used in the courts of appeals before NextGen, in lower case.</p>
${failure && `<p style="color:#b00020"><b>${failure}</b></p>`}
<form id="linkForm" name="linkForm" method="post" action="${APPELLATE_LINK_PATH}">
<p><label>Filer login <input name="linkForm:login" type="text"></label></p>
<p><label>Filer password <input name="linkForm:password" type="password"></label></p>
<p><button name="linkForm:submit">Submit</button></p></form>`;

export const appellateLink = (host: string, failure = ''): string =>
  appellateSignedIn(`${courtIdOf(host)} CM/ECF`, linkForm(failure));

const landing = (linked: boolean) =>
  linked
    ? '<h2>Document filing</h2><p><a href="#">File a document</a></p>'
    : `<h2>Document filing</h2><p>No filer account is linked yet.</p><p><a href="${APPELLATE_LINK_PATH}">${LINK_WORDS}</a></p>`;

const signInAddresses = [NEXTGEN_FILE, NEXTGEN_VIEW, BAP_FILE, BAP_VIEW, OLD_FILE, OLD_VIEW, OLD_BAP_FILE];

/** Any court of appeals and any bankruptcy appellate panel that shares its host. */
export function circuit(url: URL, { method, form, session }: Visit): Reply | undefined {
  const host = url.hostname;
  const id = courtIdOf(host, url.pathname);
  if (!isCircuit(id)) return undefined;
  if (url.pathname === '/') {
    const door = appellateDoor('U.S. Court of Appeals', [
      { name: id, file: NEXTGEN_FILE, view: NEXTGEN_VIEW },
    ]);
    return { body: door };
  }
  const path = url.pathname + url.search.replace(/[?&]hold=1$/, '');
  if (!signInAddresses.includes(path) && path !== APPELLATE_LINK_PATH) return undefined;
  if (!session.account || url.searchParams.has('hold')) {
    const address = signOnAddress(id, `https://${host}${path}`, true);
    return { body: signOnRedirect(`${id} CM/ECF`, address, url.searchParams.has('hold')) };
  }
  if (path !== APPELLATE_LINK_PATH)
    return { body: appellateSignedIn(`${id} CM/ECF`, landing(session.linked.has(host))) };
  if (method !== 'POST') return { body: appellateLink(host) };
  if (!isCourtLogin(form.get('linkForm:login'), form.get('linkForm:password')))
    return { body: appellateLink(host, 'Invalid login or password.') };
  session.linked.add(host);
  return { body: appellateSignedIn(`${id} CM/ECF`, '<h2>Linked</h2><p>Your accounts are linked.</p>') };
}
