import { isMainMenuAddress } from '../kinds/signed-in.ts';
import type { Evidence, PageKind, PageState } from '../types.ts';
import { wordsOf } from './page-words.ts';
import { redirectToSignOn } from './redirect.ts';
import {
  APPELLATE_SIGN_OUT,
  FAILED_WORDS,
  FILING_MENU,
  LEGACY_FORM,
  LEGACY_PASSWORD,
  LINK_WORDS,
  MENU,
  PASSWORD,
  SIGN_OUT,
} from './selectors.ts';

/** What a document adds to the kind that its address told. */
export interface DocumentReading {
  kind: PageKind;
  state: PageState | null;
  evidence: Evidence[];
}

/** Reads a document on a live court's own host, where the address told `kind`. */
export function readCourtDocument(kind: PageKind, url: URL, document: Document): DocumentReading {
  if (document.forms.length > 0) {
    const form = readForms(kind, document);
    if (form) return form;
  }
  if (kind === 'public') return { kind, state: null, evidence: [] };
  const menu = document.querySelector(MENU);
  if (menu || document.querySelector(`${SIGN_OUT}, ${APPELLATE_SIGN_OUT}`)) {
    const filing = (menu ?? document).querySelector(FILING_MENU) !== null;
    const unlinked = menu !== null && !filing && isMainMenuAddress(url);
    return { kind: unlinked ? 'not-linked' : 'signed-in', state: null, evidence: [{ kind: 'menu', filing }] };
  }
  const clue = redirectToSignOn(document);
  if (clue) {
    const signIn = kind === 'signed-in' ? 'court-view-sign-in' : kind;
    return { kind: signIn, state: null, evidence: [{ kind: 'central-sign-on', seen: 'redirect', clue }] };
  }
  return { kind, state: null, evidence: [] };
}

function readForms(kind: PageKind, document: Document): DocumentReading | null {
  // Old markup nests forms and tables wrongly, so the field may stand outside the form's element.
  const legacy =
    document.forms.namedItem(LEGACY_FORM) !== null && document.querySelector(LEGACY_PASSWORD) !== null;
  const appellate = kind === 'court-sign-in' || kind === 'court-view-sign-in' || kind === 'signed-in';
  if (!legacy && !(appellate && document.querySelector(PASSWORD))) return null;
  const words = wordsOf(document);
  // The linking page has a password field too, and is reached only after signing in.
  if (!legacy && LINK_WORDS.test(words))
    return { kind: 'link-account', state: null, evidence: [{ kind: 'link-form' }] };
  if (!legacy && kind === 'signed-in') return null;
  return {
    // A legacy court asks for a login at any address, `DktRpt.pl` too, and its form takes filers and viewers.
    kind: kind === 'court-view-sign-in' ? kind : 'court-sign-in',
    state: FAILED_WORDS.test(words) ? 'failed' : null,
    evidence: [{ kind: 'court-login-form' }],
  };
}
