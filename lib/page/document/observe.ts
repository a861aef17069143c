import { NOTHING, type Seen } from '../seen.ts';
import { textOf, wordsOf } from './page-words.ts';
import { redirectsToSignOn } from './redirects.ts';
import {
  ACCOUNT_TYPE_WORDS,
  APPELLATE_SIGN_OUT,
  FAILED_WORDS,
  FILING_MENU,
  LEGACY_PAGE,
  LINK_WORDS,
  MENU,
  PASSWORD_PAGE,
  SIGN_OUT,
  WORDS_HINT,
} from './selectors.ts';
import { signOnStep } from './sign-on-step.ts';

/**
 * Looks at a document on `host`. Questions that find nothing are cheap; the first element of its kind that a script
 * holds is not (the browser then sets up its interface), so no element is held but the root where that will do.
 */
export function observe(document: Document, host: string): Seen {
  if (host.endsWith('login.uscourts.gov')) return seen('step', signOnStep(document));
  if (host.endsWith('psc.uscourts.gov')) return seen('account', accountType(document));
  const form = passwordForm(document);
  const session = sessionOf(document);
  if (form || session) return { ...NOTHING, form, words: form ? wordsBeside(document) : [], session };
  const redirects = redirectsToSignOn(document);
  return redirects.length > 0 ? { ...NOTHING, redirects } : NOTHING;
}

function seen<Part extends 'step' | 'account'>(part: Part, value: Seen[Part]): Seen {
  return value ? { ...NOTHING, [part]: value } : NOTHING;
}

/** Manage My Account: "Account Type", then "Upgraded PACER Account" or "Legacy PACER Account (Upgrade)". */
function accountType(document: Document): Seen['account'] {
  const type = ACCOUNT_TYPE_WORDS.exec(wordsOf(document))?.[1]?.toLowerCase();
  return type === 'legacy' || type === 'upgraded' ? type : null;
}

function passwordForm(document: Document): Seen['form'] {
  if (document.forms.length === 0) return null;
  if (document.querySelector(LEGACY_PAGE)) return 'legacy';
  return document.querySelector(PASSWORD_PAGE) ? 'other' : null;
}

/** To tell words from code and links, every node is looked at: only where the text as a whole gives reason to. */
function wordsBeside(document: Document): Seen['words'] {
  if (!WORDS_HINT.test(textOf(document))) return [];
  const words = wordsOf(document);
  const spoken: Seen['words'] = [];
  if (LINK_WORDS.test(words)) spoken.push('link');
  if (FAILED_WORDS.test(words)) spoken.push('failed');
  return spoken;
}

function sessionOf(document: Document): Seen['session'] {
  const menu = document.querySelector(MENU);
  if (!menu && !document.querySelector(`${SIGN_OUT}, ${APPELLATE_SIGN_OUT}`)) return null;
  return { menuBar: menu !== null, filing: (menu ?? document).querySelector(FILING_MENU) !== null };
}
