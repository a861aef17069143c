import { isCourtLogin } from '../accounts.ts';
import { courtIdOf, systemTitle } from '../court-id.ts';
import { scriptValue } from '../markup/escape.ts';
import { failureBox, LEGACY_FAILURE, legacyForm } from '../markup/legacy-form.ts';
import type { Reply, Visit } from '../types.ts';
import { mainMenu } from './menus.ts';

/** Answers the form's post in the background, and puts the refusal into the page by script. */
const refuseByScript = `<script>
document.forms[0].addEventListener('submit', function (event) {
  event.preventDefault();
  setTimeout(function () {
    if (document.getElementById('loginfailure')) return;
    document.forms[0].querySelector('table').insertAdjacentHTML('beforebegin', ${scriptValue(failureBox(LEGACY_FAILURE))});
  }, 300);
});
</script>`;

/**
 * A court as it was before NextGen: without a session, any address answers with the login form, and the form posts to
 * that same address. `failByScript`: a refusal comes by script, without a new page.
 */
export const legacyCourt =
  (court: string, failByScript = false) =>
  (url: URL, { method, form, session }: Visit): Reply => {
    const show = (failure?: string): Reply => ({
      body: legacyForm({
        title: systemTitle(url.hostname),
        court,
        action: url.href,
        ...(failure && { failure }),
        ...(failByScript && { after: refuseByScript }),
      }),
    });
    if (method !== 'POST') return show();
    if (!isCourtLogin(form.get('login'), form.get('key'))) return show(LEGACY_FAILURE);
    session.courtLogin.add(url.hostname);
    const bankruptcy = courtIdOf(url.hostname)?.endsWith('BK');
    return { body: mainMenu(url.hostname, bankruptcy ? 'bankruptcy-filer' : 'district-filer') };
  };
