import type { IsoDay } from '../courts/index.ts';
import type { Memory } from '../memory/index.ts';
import { answerOf, type Linked, type OptionOf, type QuestionId, type Readiness } from '../readiness/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import type { EndId, EndTone } from './ends.ts';
import type { Facts } from './facts.ts';
import { filerOf, walk } from './walk.ts';

/** One thing that a person has, or lacks, to file at a court. */
export interface OwnFact {
  question: QuestionId;
  has: boolean;
  text: Text;
}

/** A person's readiness for one court, in short. */
export interface OwnReadiness {
  /** What is known, in the chart's order; empty where nothing was answered and no page has shown anything. */
  known: OwnFact[];
  /** `start`: nothing is known yet. `open`: a question comes next. Else what the end of the chart means. */
  state: 'start' | 'open' | EndTone;
  /** What is next: the invitation to the guide, the question, or the title of the end. */
  next: Text;
  /** Where that stands in the guide's page, without `#`. */
  part: string;
}

type OwnRow = {
  [Q in QuestionId]: {
    question: Q;
    option: OptionOf<Q>;
    has: boolean;
    say: MessageKey;
    /** Said instead where a page has shown it, with the day. */
    seen?: MessageKey;
  };
}[QuestionId];

/** What answers say about a person's readiness, in the chart's order. */
const ROWS: readonly OwnRow[] = [
  { question: 'permission', option: 'yes', has: true, say: 'own.permission' },
  { question: 'permission', option: 'no', has: false, say: 'own.noPermission' },
  { question: 'account', option: 'own', has: true, say: 'own.account' },
  { question: 'account', option: 'none', has: false, say: 'own.noAccount' },
  { question: 'account', option: 'shared', has: false, say: 'own.sharedAccount' },
  { question: 'account', option: 'admin', has: false, say: 'own.adminAccount' },
  { question: 'accountType', option: 'upgraded', has: true, say: 'own.upgraded', seen: 'own.upgradedSeen' },
  {
    ...{ question: 'accountType', option: 'legacy', has: false },
    ...{ say: 'own.notUpgraded', seen: 'own.notUpgradedSeen' },
  },
  { question: 'accountType', option: 'unsure', has: false, say: 'own.typeUnsure' },
  { question: 'cjaAccounts', option: 'two', has: false, say: 'own.twoAccounts' },
  { question: 'knowsLogin', option: 'yes', has: true, say: 'own.knowsLogin' },
  { question: 'knowsLogin', option: 'no', has: false, say: 'own.lostLogin' },
  { question: 'linked', option: 'yes', has: true, say: 'own.linked', seen: 'own.linkedSeen' },
  { question: 'linked', option: 'no', has: false, say: 'own.notLinked' },
  { question: 'linked', option: 'wrong', has: false, say: 'own.wrongLink' },
  { question: 'registration', option: 'approved', has: true, say: 'own.approved' },
  { question: 'registration', option: 'asked', has: false, say: 'own.asked' },
  { question: 'registration', option: 'no', has: false, say: 'own.notAsked' },
  { question: 'registration', option: 'rejected', has: false, say: 'own.rejected' },
  { question: 'mfa', option: 'on', has: true, say: 'own.mfa' },
  { question: 'mfa', option: 'off', has: false, say: 'own.noMfa' },
];

/** Ends at which nothing of it matters: for who only looks, and at courts with a system of their own. */
const BESIDE: readonly EndId[] = ['view', 'outside'];

/**
 * What a person has and lacks to file at a court, and what is next. `account` is what Manage My Account showed last.
 * Null without a court. Pure.
 */
export function ownReadiness(
  readiness: Readiness,
  facts: Facts,
  account: Memory['account'],
): OwnReadiness | null {
  if (!facts.court) return null;
  const way = walk(readiness, facts);
  if (way.at === 'end') {
    const { id, tone, title } = way.end;
    const known = BESIDE.includes(id) ? [] : knownOf(readiness, facts, account);
    return { known, state: tone, next: title, part: `end-${id}` };
  }
  const known = knownOf(readiness, facts, account);
  const part = `flow-${way.question.id}`;
  return known.length > 0
    ? { known, state: 'open', next: way.question.ask, part }
    : { known, state: 'start', next: text('own.start'), part };
}

function knownOf(readiness: Readiness, facts: Facts, account: Memory['account']): OwnFact[] {
  return ROWS.filter(
    ({ question, option }) =>
      given(question, readiness, facts) === option && matters(question, readiness, facts),
  ).map(({ question, option, has, say, seen }) => {
    const source = sourceOf(question, option, readiness, facts, account);
    if (!source) return { question, has, text: text(say) };
    return {
      question,
      has,
      text: text((source.how === 'seen' && seen) || say, { day: { day: source.day } }),
    };
  });
}

/** Whether an answer counts beside the others: one that was given on another way through the chart does not. */
function matters(question: QuestionId, readiness: Readiness, facts: Facts): boolean {
  const filer = filerOf(readiness, facts);
  const account = given('account', readiness, facts);
  const isNew = given('oldLogin', readiness, facts) === 'no';
  const linked = given('linked', readiness, facts) === 'yes';
  const before = facts.system === 'legacy';
  switch (question) {
    case 'permission':
      return filer === 'pro-se';
    case 'accountType':
      return account === null || account === 'own';
    case 'cjaAccounts':
      return filer === 'cja';
    case 'knowsLogin':
      return !isNew && !linked;
    case 'linked':
      return !before && (!isNew || linkAt(readiness, facts)?.how === 'seen');
    case 'registration':
      return !before && isNew && !linked;
    default:
      return true;
  }
}

/** Who says so and when, where that is kept: a link always, an account's type where its page has shown it. */
function sourceOf(
  question: QuestionId,
  option: string,
  readiness: Readiness,
  facts: Facts,
  account: Memory['account'],
): { how: 'told' | 'seen'; day: IsoDay } | null {
  if (question === 'linked' && option === 'yes') return linkAt(readiness, facts);
  const shown = question === 'accountType' && account?.type === option && account.day <= facts.day;
  return shown ? { how: 'seen', day: account.day } : null;
}

function linkAt(readiness: Readiness, { court }: Facts): Linked | null {
  return (court && readiness.courts[court.id]?.linked) ?? null;
}

function given(question: QuestionId, readiness: Readiness, { court, day }: Facts): string | null {
  return court && answerOf(readiness, { court: court.id, day }, question);
}
