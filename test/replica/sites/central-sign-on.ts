import { type Account, findAccount, isPasscode } from '../accounts.ts';
import { signOnPage } from '../markup/sign-on-page.ts';
import {
  emptyBoxes,
  type FailureBox,
  failureBox,
  partialResponse,
  stepDialog,
} from '../markup/sign-on-parts.ts';
import type { SignOnStep } from '../sessions.ts';
import type { Reply, Visit } from '../types.ts';

/** What differs between the pages that sign a PACER account in. */
interface SignOnSite {
  prefix: string;
  faces: 'jakarta' | 'javax';
  title?: string;
  heading?: string;
  /** Where the browser goes when every step is done. */
  next: (account: Account, url: URL) => string;
  /** The steps that follow the password. */
  steps: (account: Account) => SignOnStep[];
}

const xml = (body: string): Reply => ({ headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body });

/** Only ever back to a federal court: the replica sends nobody elsewhere. */
function returnAddress(url: URL): string {
  const wanted = url.searchParams.get('appurl') ?? '';
  // An unencoded appurl ends at its own question mark's first `&`, which no court's return address has.
  return /^https:\/\/[\w.-]+\.(uscourts\.gov|azurewebsites\.us)\//.test(wanted)
    ? wanted
    : 'https://pacer.uscourts.gov/';
}

/** A wrong password brings back the box of 2021, a wrong password for `wrongnew…` the newer one. */
const boxFor = (username: string): FailureBox =>
  username.startsWith('wrongnew') ? 'loginErrorMessages' : 'pclLoginMessages';

const signOnSite =
  (site: SignOnSite) =>
  (url: URL, { method, form, session }: Visit): Reply => {
    if (method !== 'POST') {
      const { prefix, faces } = site;
      const named = {
        ...(site.title && { title: site.title }),
        ...(site.heading && { heading: site.heading }),
      };
      return { body: signOnPage({ prefix, faces, ...named }) };
    }
    const proceed = (account: Account, steps: SignOnStep[]): Reply => {
      const [step] = steps;
      session.pending = { account, steps };
      if (step) return xml(partialResponse([...emptyBoxes(site.prefix), stepDialog(step)]));
      delete session.pending;
      session.account = account;
      return xml(partialResponse([], site.next(account, url)));
    };
    if (form.has(`${site.prefix}:loginName`)) {
      const username = form.get(`${site.prefix}:loginName`) ?? '';
      const account = findAccount(username, form.get(`${site.prefix}:password`));
      if (account) return proceed(account, site.steps(account));
      return xml(
        partialResponse([
          ...emptyBoxes(site.prefix),
          failureBox(site.prefix, boxFor(username), 'Invalid username or password'),
        ]),
      );
    }
    const [step, ...rest] = session.pending?.steps ?? [];
    if (!session.pending || !step) return xml(partialResponse([], url.href));
    if (step === 'mfa' && !isPasscode(form.get('mfaForm:mfaInput')))
      return xml(partialResponse([stepDialog(step, 'Invalid username, password, or one-time passcode.')]));
    if (step === 'redaction' && !form.has('regmsg:chkRedact_input'))
      return xml(partialResponse([stepDialog(step, 'Check the box to go on.')]));
    return proceed(session.pending.account, rest);
  };

const allSteps = (account: Account): SignOnStep[] => [
  ...(account.mfa ? (['mfa'] as const) : []),
  ...(account.update ? (['update'] as const) : []),
  ...(account.files ? (['redaction'] as const) : []),
];

/** `pacer.login.uscourts.gov/csologin/login.jsf`, and its training twins. */
export const centralSignOn = signOnSite({
  prefix: 'loginForm',
  faces: 'jakarta',
  next: (_account, url) => returnAddress(url),
  steps: allSteps,
});

/** Central Sign-On as it was until about 2018: other prefix, older name of the state field. */
export const earlySignOn = signOnSite({
  prefix: 'login',
  faces: 'javax',
  next: (_account, url) => returnAddress(url),
  steps: allSteps,
});

/** The login of Manage My Account: the same form on another host, without the redaction promise. */
export const manageMyAccount = signOnSite({
  prefix: 'loginForm',
  faces: 'jakarta',
  title: 'PACER: Manage My Account - Login',
  heading: 'Manage My Account',
  next: () => '/pscof/manage.jsf',
  steps: (account) => allSteps(account).filter((step) => step === 'mfa'),
});
