import { daysBetween } from '../courts/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { isAppellate } from './court-words.ts';

/** After a go-live, linking comes first for everyone; later, most people at the sign-in page have linked. */
const LINK_FIRST_DAYS = 90;

/** The one thing to do now. */
export function nextStep(verdict: Verdict): Text {
  switch (verdict.state) {
    case 'failed':
      if (verdict.login.file !== 'court') return text('next.failedPacer');
      return text(isAppellate(verdict) ? 'next.failedCourtAppellate' : 'next.failedCourt');
    case 'redaction':
      return text('next.redaction');
    case 'mfa':
      return text('next.mfa');
    case null:
      return stepOnPage(verdict);
  }
}

function stepOnPage(verdict: Verdict): Text {
  switch (verdict.page) {
    case 'training':
      return text('next.training');
    case 'pacer-account':
      return accountStep(verdict);
    case 'not-linked':
      return text('next.notLinked');
    case 'court-website':
      return text(verdict.courts.length > 0 ? 'next.website' : 'next.none');
    case 'public':
      return text('next.publicOk');
    case 'signed-in':
      return text('next.signedIn');
    case 'other':
      return text('next.none');
    case 'front-door':
    case 'court-sign-in':
    case 'court-view-sign-in':
    case 'central-sign-on':
    case 'link-account':
      return stepToSignIn(verdict);
  }
}

function accountStep({ account }: Verdict): Text {
  switch (account) {
    case 'registration':
      return text('next.register');
    case 'legacy':
      return text('next.accountLegacy');
    case 'upgraded':
      return text('next.accountReady');
    case null:
      return text('next.account');
  }
}

function stepToSignIn(verdict: Verdict): Text {
  switch (verdict.login.file) {
    case 'pacer':
      return pacerStep(verdict);
    case 'court':
      return courtStep(verdict);
    case 'training':
      return text('next.training');
    case 'unknown':
      if (verdict.system === 'other') return text('next.otherUnknown');
      return text(isAppellate(verdict) ? 'next.unknownAppellate' : 'next.unknown');
    case 'none':
      return text('next.none');
  }
}

function pacerStep(verdict: Verdict): Text {
  if (verdict.system === 'other') return text('next.otherPacer');
  if (verdict.page === 'link-account') return text(isAppellate(verdict) ? 'next.linkAppellate' : 'next.link');
  if (isFresh(verdict)) return text('next.linkFirst');
  if (verdict.page === 'central-sign-on') {
    return text(verdict.courts.length > 0 ? 'next.signOn' : 'next.signOnNoCourt');
  }
  if (verdict.system === 'acms') return text('next.acms');
  return text(verdict.page === 'front-door' ? 'next.frontDoor' : 'next.signIn');
}

/** Whether the court went live so lately that filers still have to link. */
function isFresh({ courts: [first] }: Verdict): boolean {
  const standing = first?.standing;
  if (standing?.system !== 'nextgen' || standing.since.certainty === 'between') return false;
  return daysBetween(standing.since.day, first?.day ?? '') < LINK_FIRST_DAYS;
}

function courtStep(verdict: Verdict): Text {
  const [first] = verdict.courts;
  if (verdict.system === 'other') return text('next.other');
  if (verdict.basis === 'page') {
    return text(isAppellate(verdict) ? 'next.legacyFormAppellate' : 'next.legacyForm');
  }
  const move = first?.standing.system === 'legacy' ? first.standing.next : null;
  if (!first || !move || move.certainty === 'between' || move.certainty === 'postponed') {
    return text(isAppellate(verdict) ? 'next.legacyOpenAppellate' : 'next.legacyOpen');
  }
  return text('next.legacyMove', { days: daysBetween(first.day, move.day), day: { day: move.day } });
}
