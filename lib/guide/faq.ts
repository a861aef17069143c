import type { Link } from '../guidance/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import type { Facts } from './facts.ts';
import { type Row, stepsOf } from './rows.ts';
import { SOURCES, type SourceId } from './sources.ts';
import { UNTIL_MOVE } from './until-move.ts';

/** `notice`: asked in the court's own notice. `stumble`: what filers report, or courts warn of. */
export type FaqTopic = 'notice' | 'stumble';

/** A question and its answer. Rows apply by court and day; some row of each applies everywhere. */
interface FaqRow {
  topic: FaqTopic;
  question: MessageKey;
  answer: readonly Row[];
  source: SourceId;
}

/** The questions, by their deep links. */
export const FAQ: Readonly<Record<string, FaqRow>> = {
  'link-again': {
    topic: 'notice',
    question: 'faq.linkAgain.question',
    answer: [
      { say: 'faq.linkAgain.answer' },
      { say: 'faq.linkAgain.legacy', dated: true, only: { systems: ['legacy'], move: 'dated' } },
      { say: 'faq.linkAgain.now', only: { systems: ['nextgen', 'acms'] } },
    ],
    source: 'notice',
  },
  'old-account': {
    topic: 'notice',
    question: 'faq.oldAccount.question',
    answer: [{ say: 'faq.oldAccount.answer' }, ...UNTIL_MOVE],
    source: 'notice',
  },
  'two-accounts': {
    topic: 'notice',
    question: 'faq.twoAccounts.question',
    answer: [{ say: 'faq.twoAccounts.answer' }, { say: 'guide.do.mergeAsk' }],
    source: 'notice',
  },
  'other-courts': {
    topic: 'notice',
    question: 'faq.otherCourts.question',
    answer: [{ say: 'faq.otherCourts.answer' }, { say: 'faq.otherCourts.today' }],
    source: 'notice',
  },
  'saved-password': {
    topic: 'stumble',
    question: 'faq.savedPassword.question',
    answer: [
      { say: 'faq.savedPassword.answer' },
      { say: 'guide.do.askCourtLogin', only: { courts: 'trial' }, link: 'lookup' },
      { say: 'guide.do.askPacerLogin', only: { courts: 'appellate' } },
    ],
    source: 'savedPassword',
  },
  'shared-account': {
    topic: 'stumble',
    question: 'faq.sharedAccount.question',
    answer: [
      { say: 'faq.sharedAccount.answer', link: 'register' },
      { say: 'guide.do.neverUpgradeShared' },
      { say: 'faq.sharedAccount.legacy', only: { systems: ['legacy'] } },
    ],
    source: 'shared',
  },
  'no-filing-menus': {
    topic: 'stumble',
    question: 'faq.noMenus.question',
    answer: [
      { say: 'faq.noMenus.answer' },
      { say: 'faq.noMenus.legacy', only: { systems: ['legacy'] } },
      { say: 'step.link.utilities', only: { systems: ['nextgen', 'unknown'], courts: 'trial' } },
      {
        say: 'step.linkAppellate.choose',
        only: { systems: ['nextgen', 'acms', 'unknown'], courts: 'appellate' },
      },
    ],
    source: 'linking',
  },
  'linked-elsewhere': {
    topic: 'stumble',
    question: 'faq.linkedElsewhere.question',
    answer: [{ say: 'faq.linkedElsewhere.answer' }, { say: 'step.link.once' }],
    source: 'notice',
  },
  'wrong-login': {
    topic: 'stumble',
    question: 'faq.wrongLogin.question',
    answer: [
      { say: 'faq.wrongLogin.answer', only: { systems: ['nextgen', 'acms', 'unknown'] } },
      { say: 'faq.wrongLogin.legacy', only: { systems: ['legacy', 'unknown'], courts: 'trial' } },
      {
        say: 'faq.wrongLogin.legacyAppellate',
        only: { systems: ['legacy', 'unknown'], courts: 'appellate' },
      },
      { say: 'faq.wrongLogin.other', only: { systems: ['other'] } },
    ],
    source: 'checkList',
  },
  'wrong-court': {
    topic: 'stumble',
    question: 'faq.wrongCourt.question',
    answer: [{ say: 'faq.wrongCourt.answer', link: 'sign-in' }],
    source: 'checkList',
  },
  'registered-again': {
    topic: 'stumble',
    question: 'faq.registeredAgain.question',
    answer: [{ say: 'faq.registeredAgain.answer' }, { say: 'step.link.never', link: 'manage' }],
    source: 'rejected',
  },
  'six-characters': {
    topic: 'stumble',
    question: 'faq.sixCharacters.question',
    answer: [{ say: 'faq.sixCharacters.answer', link: 'manage' }, { say: 'guide.do.upgradeChoose' }],
    source: 'usernames',
  },
  'wrong-link': {
    topic: 'stumble',
    question: 'faq.wrongLink.question',
    answer: [{ say: 'faq.wrongLink.answer' }, { say: 'guide.do.wrongLink', link: 'lookup' }],
    source: 'wrongLink',
  },
  'which-to-keep': {
    topic: 'stumble',
    question: 'faq.whichToKeep.question',
    answer: [{ say: 'faq.whichToKeep.answer' }, { say: 'guide.do.mergeAsk' }],
    source: 'pacerReady',
  },
  'cja-billed': {
    topic: 'stumble',
    question: 'faq.cjaBilled.question',
    answer: [
      { say: 'faq.cjaBilled.answer', only: { systems: ['nextgen', 'acms', 'unknown'] } },
      { say: 'faq.cjaBilled.legacy', only: { systems: ['legacy', 'unknown'] } },
      { say: 'faq.cjaBilled.other', only: { systems: ['other'] } },
    ],
    source: 'exemption',
  },
  'menus-after-link': {
    topic: 'stumble',
    question: 'faq.menusAfterLink.question',
    answer: [{ say: 'faq.menusAfterLink.answer' }, { say: 'guide.do.menusCall', link: 'lookup' }],
    source: 'linking',
  },
  'search-inactive': {
    topic: 'stumble',
    question: 'faq.searchInactive.question',
    answer: [{ say: 'faq.searchInactive.answer' }, { say: 'guide.do.inactiveCall' }],
    source: 'inactive',
  },
  'sign-in-code': {
    topic: 'stumble',
    question: 'faq.signInCode.question',
    answer: [
      { say: 'faq.signInCode.answer' },
      { say: 'guide.do.enrolSkips' },
      { say: 'guide.do.enrolEmail', link: 'manage' },
      { say: 'faq.signInCode.own' },
    ],
    source: 'pacerMfa',
  },
  'password-expired': {
    topic: 'stumble',
    question: 'faq.passwordExpired.question',
    answer: [{ say: 'faq.passwordExpired.answer', link: 'forgot' }, { say: 'guide.do.passwordRules' }],
    source: 'pacerPasswords',
  },
  'two-people': {
    topic: 'stumble',
    question: 'faq.twoPeople.question',
    answer: [{ say: 'faq.twoPeople.answer' }],
    source: 'twoPeople',
  },
  'free-look': {
    topic: 'stumble',
    question: 'faq.freeLook.question',
    answer: [
      { say: 'faq.freeLook.answer' },
      { say: 'faq.freeLook.nextgen', only: { systems: ['nextgen', 'acms', 'unknown'] } },
      { say: 'faq.freeLook.legacy', only: { systems: ['legacy', 'unknown'] } },
    ],
    source: 'freeLook',
  },
  'pop-ups': {
    topic: 'stumble',
    question: 'faq.popUps.question',
    answer: [{ say: 'faq.popUps.answer' }],
    source: 'popups',
  },
  'account-held': {
    topic: 'stumble',
    question: 'faq.accountHeld.question',
    answer: [{ say: 'faq.accountHeld.answer' }, { say: 'faq.accountHeld.call' }],
    source: 'heldAccount',
  },
  'filing-software': {
    topic: 'stumble',
    question: 'faq.filingSoftware.question',
    answer: [{ say: 'faq.filingSoftware.answer' }],
    source: 'pacerMfa',
  },
};

/** A question answered for a court and a day. */
export interface FaqEntry {
  /** Its deep link. */
  id: string;
  topic: FaqTopic;
  question: Text;
  answer: { text: Text; link?: Link }[];
  source: Link;
}

/** Every question, answered for these facts. */
export function faqFor(facts: Facts): FaqEntry[] {
  return Object.entries(FAQ).map(([id, { topic, question, answer, source }]) => ({
    id,
    topic,
    question: text(question),
    answer: stepsOf(answer, facts, null),
    source: SOURCES[source],
  }));
}
