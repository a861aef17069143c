import { REPLICA_NOTE } from './cmecf-page.ts';
import { escapeHtml } from './escape.ts';
import { emptyBoxes } from './sign-on-parts.ts';
import { signOnStyle } from './sign-on-style.ts';

interface SignOnPage {
  title?: string;
  heading?: string;
  /** Prefix of ids and names: `loginForm`, before 2018 `login`. */
  prefix?: string;
  /** Name of the hidden field of the page's state: `jakarta.` since about 2025, `javax.` before. */
  faces?: 'jakarta' | 'javax';
  /** Where the login goes back to, in words. */
  wanted?: string;
  head?: string;
  /** Markup at the end of the body. */
  after?: string;
}

/** Sends the forms as JSF does: in the background, with an XML answer that says which elements to replace. */
const partialUpdates = `<script>
document.addEventListener('submit', async function (event) {
  event.preventDefault();
  var form = event.target, data = new URLSearchParams(new FormData(form));
  data.set(event.submitter ? event.submitter.id : form.id, '');
  data.set('FACES.partial.ajax', 'true');
  var answer = await fetch(location.href, { method: 'POST', body: data, headers: { 'Faces-Request': 'partial/ajax' } });
  var changes = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  changes.querySelectorAll('update').forEach(function (update) {
    document.getElementById(update.getAttribute('id')).outerHTML = update.textContent;
  });
  var redirect = changes.querySelector('redirect');
  if (redirect) location.assign(redirect.getAttribute('url'));
});
</script>`;

const field = (id: string, label: string, type: string, required = true) =>
  `<label for="${id}">${label}${required ? ' <span class="req">*</span>' : ''}</label>
<input id="${id}" name="${id}" type="${type}" autocomplete="off">`;

/** The page on which a PACER account signs in. Its address stays the same through all its steps. */
export const signOnPage = ({
  title = 'PACER: Login',
  heading = 'Log in to PACER Systems',
  prefix = 'loginForm',
  faces = 'jakarta',
  wanted,
  head = '',
  after = '',
}: SignOnPage): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="UTF-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${signOnStyle}${head}</head>
<body>
<div id="pscHeaderContainer">PACER <small>federal court records</small></div>
<div class="card">
<h1>${heading}</h1>
<form id="${prefix}" name="${prefix}" method="post" enctype="application/x-www-form-urlencoded">
${emptyBoxes(prefix)
  .map(([, box]) => box)
  .join('\n')}
${wanted ? `<p>You will go on to <b>${escapeHtml(wanted)}</b>.</p>` : ''}
${field(`${prefix}:loginName`, 'Username', 'text')}
${field(`${prefix}:password`, 'Password', 'password')}
${field(`${prefix}:clientCode`, 'Client Code', 'text', false)}
<button id="${prefix}:fbtnLogin" name="${prefix}:fbtnLogin" type="submit">Login</button>
<button type="reset" class="quiet">Clear</button>
<input type="hidden" name="${faces}.faces.ViewState" value="-7046:1177" autocomplete="off">
</form>
<p><a href="https://pacer.uscourts.gov/my-account-billing/forgot-username-or-password">Forgot your username or password?</a>
&nbsp; <a href="https://pacer.psc.uscourts.gov/pscof/registration.jsf">Need an account?</a></p>
</div>
<div id="dialogs"></div>
${REPLICA_NOTE}
${partialUpdates.replace('FACES', `${faces}.faces`)}${after}
</body></html>
`;
