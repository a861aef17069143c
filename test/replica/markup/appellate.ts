import { escapeHtml } from './escape.ts';
import { plainPage } from './plain-page.ts';

interface Part {
  name: string;
  /** Path of the filing login. */
  file: string;
  /** Path of the case search. */
  view: string;
  notice?: string;
}

export const NEXTGEN_FILE = '/n/AttorneyFiling/login.jsf';
export const NEXTGEN_VIEW = '/n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp';
export const BAP_FILE = '/bn/AttorneyFiling/login.jsf';
export const BAP_VIEW = '/bn/beam/servlet/TransportRoom?servlet=CaseSearch.jsp';
/** Addresses of the old appellate system, which some NextGen circuits still link to. */
export const OLD_FILE = '/cmecf/servlet/TransportRoom?servlet=Login';
export const OLD_VIEW = '/cmecf/servlet/TransportRoom?servlet=CaseSearch.jsp';
export const OLD_BAP_FILE = '/cmecf-bap-live/servlet/TransportRoom?servlet=Login';

const section = ({ name, file, view, notice = '' }: Part) => `<h2>${escapeHtml(name)}</h2>${notice}
<p>To file: <a href="${escapeHtml(file)}">CM/ECF Document Filing System</a></p>
<p>To view documents: <a href="${escapeHtml(view)}">PACER</a></p>`;

/** The front door of a court of appeals; a second part where its bankruptcy appellate panel shares the host. */
export const appellateDoor = (title: string, parts: Part[]): string =>
  plainPage({ title, banner: escapeHtml(title), body: parts.map(section).join('\n<hr>\n') });

/** An appellate page of someone who is signed in: the logout link is what tells. */
export const appellateSignedIn = (title: string, body: string): string =>
  plainPage({
    title,
    banner: `${escapeHtml(title)} <small><a style="color:#fff" href="/n/beam/servlet/TransportRoom?servlet=InvalidUserLogin.jsp&logout=y">Logout</a></small>`,
    body,
  });
