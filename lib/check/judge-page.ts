import type { Court } from '../courts/index.ts';
import {
  clueOf,
  isCentralSignOn,
  kindOf,
  LEGACY_FORM,
  LEGACY_PASSWORD_NAME,
  LINK_WORDS,
  signOnTarget,
  siteOf,
} from '../page/index.ts';
import { onwardAddress, sendingTexts } from './onward.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import type { Outcome } from './types.ts';

/** What a page comes to: an outcome, or the page that it sends a visitor on to. */
export type Judgement = Outcome | { outcome: 'onward'; to: URL; by: 'meta' | 'script' };

/**
 * Words of a page that says that the system is not there now. Front doors tell of other days (`will be unavailable
 * from 10 p.m.`, `are unavailable every Friday`), so only what is said of now counts, and only on a short page without
 * a login or a redirect.
 */
const MAINTENANCE = new RegExp(
  [
    String.raw`(?<!\b(?:will|may|might) be )\b(?:currently|temporarily) (?:down|off-?line|unavailable|not available|closed)\b`,
    String.raw`\b(?:is|are) (?:unavailable|not available) (?:at this time|at the moment|right now)\b`,
    String.raw`\b(?:is|are) (?:down|off-?line)[.!]`,
    String.raw`\b(?:is|are) (?:currently )?(?:(?:down|off-?line|unavailable|closed) (?:for|due to)|undergoing) (?:\w+ ){0,3}(?:maintenance|upgrades?)\b`,
    String.raw`\bmaintenance (?:is )?in progress\b`,
  ].join('|'),
  'i',
);

/** Characters of the longest page that is read as a notice of maintenance. */
const LONGEST_NOTICE = 3000;

/**
 * Where an address leads by itself: to Central Sign-On, or astray. Null where it is the court's own, over HTTPS, and
 * the page must be read.
 */
export function judgeAddress(url: URL, court: Court, by: 'http' | 'meta' | 'script'): Outcome | null {
  if (isCentralSignOn(url) && url.protocol === 'https:') {
    return { outcome: 'central-sign-on', by, court: carriedBy(url, court) };
  }
  const site = siteOf(url);
  const own = site.at === 'court' && !site.training && court.hosts.includes(site.host);
  return own && url.protocol === 'https:' ? null : { outcome: 'strayed', host: url.hostname };
}

/** Reads a page of the court's own host: a login form first, then a redirect to Central Sign-On, as `lib/page` does. */
export function judgePage(url: URL, html: string, court: Court): Judgement {
  if (html.trim() === '') return { outcome: 'unclear', why: 'empty' };
  const facts = pageFacts(html);
  if (isLoginForm(url, facts)) return { outcome: 'login-form' };
  const texts = sendingTexts(facts);
  for (const { by, text } of texts) {
    const target = signOnTarget(text);
    if (target) return { outcome: 'central-sign-on', by, court: carriedBy(target, court) };
  }
  if (facts.words.length <= LONGEST_NOTICE && MAINTENANCE.test(facts.words))
    return { outcome: 'maintenance' };
  for (const sending of texts) {
    const to = resolved(onwardAddress(sending), url, facts.base);
    if (to) return judgeAddress(to, court, sending.by) ?? { outcome: 'onward', to, by: sending.by };
  }
  return { outcome: 'unclear', why: 'unknown-page' };
}

/** The rule of `lib/page/read-page.ts`. */
function isLoginForm(url: URL, { forms, fields, words }: PageFacts): boolean {
  if (forms.includes(LEGACY_FORM) && fields.some(({ name }) => name === LEGACY_PASSWORD_NAME)) return true;
  const kind = kindOf(url);
  return (
    (kind === 'court-sign-in' || kind === 'court-view-sign-in') &&
    forms.length > 0 &&
    fields.some(({ type }) => type === 'password') &&
    !LINK_WORDS.test(words)
  );
}

/** The court that an address of Central Sign-On carries. Its ID counts; the return address only where there is none. */
function carriedBy(url: URL, court: Court): 'this' | 'other' | 'none' {
  const clue = clueOf(url);
  if (!clue) return 'none';
  const own = clue.by === 'id' ? clue.id === court.id : court.hosts.includes(clue.host);
  return own ? 'this' : 'other';
}

/** An address that a page names. The court's own over plain HTTP is taken as HTTPS: no check goes over plain HTTP. */
function resolved(address: string | undefined, page: URL, base: string | null): URL | null {
  if (address === undefined) return null;
  const from = (base !== null && URL.parse(base, page)) || page;
  const to = URL.parse(address.replaceAll('&amp;', '&'), from);
  if (to?.protocol === 'http:' && to.hostname === page.hostname) to.protocol = 'https:';
  return to;
}
