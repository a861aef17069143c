import { clueOf } from './clue.ts';
import { isCentralSignOn } from './kinds/central-sign-on.ts';
import { kindOf } from './kinds/index.ts';
import { isMainMenuAddress } from './kinds/signed-in.ts';
import type { Seen } from './seen.ts';
import { isLiveCourt, siteOf } from './site.ts';
import type { CourtClue, Evidence, PageKind, PageState, Report } from './types.ts';

/** Page kinds on which the overlay stays away: nothing to sign in to, or already signed in. */
const SILENT: readonly PageKind[] = ['public', 'signed-in', 'court-website', 'other'];

export function isSilent(kind: PageKind): boolean {
  return SILENT.includes(kind);
}

/** `registration.jsf`, `regWizard.jsf` (domain.md 3.2). */
const REGISTRATION = /\/(?:registration|regWizard)\.(?:jsf|xhtml)$/;

/** What the address alone tells. */
export function readAddress(url: URL): Report {
  const kind = kindOf(url);
  const court = clueOf(url);
  const evidence: Evidence[] = [];
  if (kind === 'central-sign-on' && court) {
    evidence.push({ kind: 'central-sign-on', seen: 'address', clue: court });
  }
  if (siteOf(url).at === 'acms') evidence.push({ kind: 'acms' });
  if (kind === 'pacer-account' && REGISTRATION.test(url.pathname)) evidence.push({ kind: 'registration' });
  return { page: { kind, court, state: null }, evidence };
}

/** What the address and what was seen in the document tell together. */
export function readPage(url: URL, seen: Seen): Report {
  const report = readAddress(url);
  const { page, evidence } = report;
  if (isLiveCourt(url)) {
    const reading = readCourtPage(page.kind, url, seen);
    return {
      page: { ...page, kind: reading.kind, state: reading.state },
      evidence: [...evidence, ...reading.evidence],
    };
  }
  if (page.kind === 'central-sign-on') return { page: { ...page, state: seen.step }, evidence };
  if (page.kind === 'pacer-account' && seen.account) {
    return { page, evidence: [...evidence, { kind: 'account-type', type: seen.account }] };
  }
  return report;
}

/** What a document adds to the kind that its address told. */
interface Reading {
  kind: PageKind;
  state: PageState | null;
  evidence: Evidence[];
}

/** Reads what was seen on a live court's own host, where the address told `kind`. */
function readCourtPage(kind: PageKind, url: URL, seen: Seen): Reading {
  const form = readForm(kind, seen);
  if (form) return form;
  if (kind === 'public') return { kind, state: null, evidence: [] };
  if (seen.session) {
    const { menuBar, filing } = seen.session;
    const unlinked = menuBar && !filing && isMainMenuAddress(url);
    return { kind: unlinked ? 'not-linked' : 'signed-in', state: null, evidence: [{ kind: 'menu', filing }] };
  }
  const clue = redirectedCourt(seen);
  if (clue) {
    const signIn = kind === 'signed-in' ? 'court-view-sign-in' : kind;
    return { kind: signIn, state: null, evidence: [{ kind: 'central-sign-on', seen: 'redirect', clue }] };
  }
  return { kind, state: null, evidence: [] };
}

function readForm(kind: PageKind, { form, words }: Seen): Reading | null {
  const legacy = form === 'legacy';
  const signIn = kind === 'court-sign-in' || kind === 'court-view-sign-in' || kind === 'signed-in';
  if (!legacy && !(signIn && form)) return null;
  // The linking page has a password field too, and is reached only after signing in.
  if (!legacy && words.includes('link'))
    return { kind: 'link-account', state: null, evidence: [{ kind: 'link-form' }] };
  if (!legacy && kind === 'signed-in') return null;
  return {
    // A legacy court asks for a login at any address, `DktRpt.pl` too, and its form takes filers and viewers.
    kind: kind === 'court-view-sign-in' ? kind : 'court-sign-in',
    state: words.includes('failed') ? 'failed' : null,
    evidence: [{ kind: 'court-login-form' }],
  };
}

/** The court that a redirect to Central Sign-On carries. */
function redirectedCourt({ redirects }: Seen): CourtClue | null {
  for (const target of redirects) {
    const url = URL.parse(target);
    const clue = url && isCentralSignOn(url) ? clueOf(url) : null;
    if (clue) return clue;
  }
  return null;
}
