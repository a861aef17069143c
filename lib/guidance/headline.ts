import type { Verdict } from '../verdict/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import { isAppellate } from './court-words.ts';
import type { Tone } from './types.ts';

/** The login that the answer is about. */
export function toneOf(verdict: Verdict): Tone {
  return verdict.login.file;
}

/** The few words of pill and badge title. */
export function shortAnswer(verdict: Verdict): Text {
  return text(verdict.page === 'not-linked' ? 'pill.notLinked' : `pill.${toneOf(verdict)}`);
}

/** The first thing that a person reads: which login, or what the page is in the middle of. */
export function headlineOf(verdict: Verdict): Text {
  return text(stateHeadline(verdict) ?? pageHeadline(verdict));
}

function stateHeadline({ state, login }: Verdict): MessageKey | null {
  switch (state) {
    case 'failed':
      return login.file === 'court' ? 'headline.failedCourt' : 'headline.failedPacer';
    case 'redaction':
      return 'headline.redaction';
    case 'mfa':
      return 'headline.mfa';
    case null:
      return null;
  }
}

function pageHeadline(verdict: Verdict): MessageKey {
  switch (verdict.page) {
    case 'link-account':
      return verdict.login.file === 'pacer' ? 'headline.link' : loginHeadline(verdict);
    case 'pacer-account':
      return accountHeadline(verdict);
    case 'not-linked':
      return 'headline.notLinked';
    default:
      return loginHeadline(verdict);
  }
}

function accountHeadline({ account }: Verdict): MessageKey {
  switch (account) {
    case 'registration':
      return 'headline.register';
    case 'legacy':
      return 'headline.accountLegacy';
    case 'upgraded':
      return 'headline.accountReady';
    case null:
      return 'headline.account';
  }
}

function loginHeadline(verdict: Verdict): MessageKey {
  if (verdict.login.file === 'court' && verdict.system !== 'other' && isAppellate(verdict))
    return 'headline.courtAppellate';
  return `headline.${verdict.login.file}`;
}
