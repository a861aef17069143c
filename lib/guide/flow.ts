import type { System } from '../courts/index.ts';
import type { OptionOf, QuestionId } from '../readiness/index.ts';
import type { MessageKey } from '../words/index.ts';
import type { EndId } from './ends.ts';

/** Questions that the guide answers by itself, from the court, the day, and what was answered before. */
export type FactId = 'court' | 'inside' | 'cjaPanel' | 'live' | 'liveNew';

/** The outcomes of each. */
export interface Outcomes {
  court: 'listed' | 'none';
  inside: 'yes' | 'no';
  cjaPanel: 'yes' | 'no';
  live: 'nextgen' | 'legacy' | 'unknown';
  liveNew: 'nextgen' | 'legacy' | 'unknown';
}

export type NodeId = QuestionId | FactId;

/** Where an answer leads. */
export type Target = NodeId | EndId;

/** One way out of a question. */
export interface Choice {
  label: MessageKey;
  to: Target;
  /** Systems on which this cannot be: nobody can have linked before the court has moved. */
  not?: readonly System[];
}

/** A question of the chart: what is asked, one line of explanation, and where each answer leads. */
export interface FlowNode {
  /** `person` asks; `facts` is answered by the guide. */
  by: 'person' | 'facts';
  ask: MessageKey;
  why: MessageKey;
  /** Said in place of `why` at courts of appeals and their panels. */
  whyAppellate?: MessageKey;
  choices: Readonly<Record<string, Choice>>;
}

type Flow = {
  readonly [Q in QuestionId]: FlowNode & { by: 'person'; choices: Readonly<Record<OptionOf<Q>, Choice>> };
} & {
  readonly [F in FactId]: FlowNode & { by: 'facts'; choices: Readonly<Record<Outcomes[F], Choice>> };
};

/** The first question. */
export const START: NodeId = 'court';

/**
 * The readiness flow chart: the decision questions in the order that courts' notices agree on. Each answer leads
 * to another question or to an end (`ends.ts`); a test walks every path.
 */
export const FLOW: Flow = {
  court: {
    by: 'facts',
    ask: 'guide.ask.court',
    why: 'guide.why.court',
    choices: {
      listed: { label: 'guide.option.courtListed', to: 'inside' },
      none: { label: 'guide.option.courtNone', to: 'chooseCourt' },
    },
  },
  inside: {
    by: 'facts',
    ask: 'guide.ask.inside',
    why: 'guide.why.inside',
    choices: {
      yes: { label: 'guide.option.yes', to: 'task' },
      no: { label: 'guide.option.no', to: 'outside' },
    },
  },
  task: {
    by: 'person',
    ask: 'guide.ask.task',
    why: 'guide.why.task',
    choices: {
      file: { label: 'guide.option.file', to: 'filer' },
      view: { label: 'guide.option.view', to: 'view' },
    },
  },
  filer: {
    by: 'person',
    ask: 'guide.ask.filer',
    why: 'guide.why.filer',
    choices: {
      attorney: { label: 'guide.option.attorney', to: 'account' },
      cja: { label: 'guide.option.cja', to: 'account' },
      'pro-hac-vice': { label: 'guide.option.proHacVice', to: 'account' },
      government: { label: 'guide.option.government', to: 'account' },
      trustee: { label: 'guide.option.trustee', to: 'account' },
      agent: { label: 'guide.option.agent', to: 'account' },
      'pro-se': { label: 'guide.option.proSe', to: 'permission' },
    },
  },
  permission: {
    by: 'person',
    ask: 'guide.ask.permission',
    why: 'guide.why.permission',
    choices: {
      yes: { label: 'guide.option.yes', to: 'account' },
      no: { label: 'guide.option.noOrUnsure', to: 'noPermission' },
    },
  },
  account: {
    by: 'person',
    ask: 'guide.ask.account',
    why: 'guide.why.account',
    choices: {
      own: { label: 'guide.option.accountOwn', to: 'accountType' },
      none: { label: 'guide.option.no', to: 'register' },
      shared: { label: 'guide.option.accountShared', to: 'sharedAccount' },
      admin: { label: 'guide.option.accountAdmin', to: 'adminAccount' },
    },
  },
  accountType: {
    by: 'person',
    ask: 'guide.ask.accountType',
    why: 'guide.why.accountType',
    choices: {
      upgraded: { label: 'guide.option.upgraded', to: 'cjaPanel' },
      legacy: { label: 'guide.option.legacyType', to: 'upgrade' },
      unsure: { label: 'guide.option.unsure', to: 'lookUpType' },
    },
  },
  cjaPanel: {
    by: 'facts',
    ask: 'guide.ask.cjaPanel',
    why: 'guide.why.cjaPanel',
    choices: {
      yes: { label: 'guide.option.yes', to: 'cjaAccounts' },
      no: { label: 'guide.option.no', to: 'oldLogin' },
    },
  },
  cjaAccounts: {
    by: 'person',
    ask: 'guide.ask.cjaAccounts',
    why: 'guide.why.cjaAccounts',
    choices: {
      one: { label: 'guide.option.cjaOne', to: 'oldLogin' },
      two: { label: 'guide.option.cjaTwo', to: 'mergeAccounts' },
    },
  },
  oldLogin: {
    by: 'person',
    ask: 'guide.ask.oldLogin',
    why: 'guide.why.oldLogin',
    whyAppellate: 'guide.why.oldLoginAppellate',
    choices: {
      yes: { label: 'guide.option.yes', to: 'knowsLogin' },
      no: { label: 'guide.option.no', to: 'liveNew' },
      unsure: { label: 'guide.option.unsure', to: 'askWhether' },
    },
  },
  knowsLogin: {
    by: 'person',
    ask: 'guide.ask.knowsLogin',
    why: 'guide.why.knowsLogin',
    choices: {
      yes: { label: 'guide.option.yes', to: 'live' },
      no: { label: 'guide.option.no', to: 'askLogin' },
      linked: { label: 'guide.option.alreadyLinked', to: 'live', not: ['legacy'] },
    },
  },
  live: {
    by: 'facts',
    ask: 'guide.ask.live',
    why: 'guide.why.live',
    choices: {
      nextgen: { label: 'guide.option.yes', to: 'linked' },
      legacy: { label: 'guide.option.notYet', to: 'keepFiling' },
      unknown: { label: 'guide.option.liveUnknown', to: 'checkCourt' },
    },
  },
  linked: {
    by: 'person',
    ask: 'guide.ask.linked',
    why: 'guide.why.linked',
    choices: {
      yes: { label: 'guide.option.yes', to: 'mfa' },
      no: { label: 'guide.option.no', to: 'link' },
      wrong: { label: 'guide.option.linkedWrong', to: 'wrongLink' },
    },
  },
  liveNew: {
    by: 'facts',
    ask: 'guide.ask.live',
    why: 'guide.why.liveNew',
    choices: {
      nextgen: { label: 'guide.option.yes', to: 'registration' },
      legacy: { label: 'guide.option.notYet', to: 'askFiling' },
      unknown: { label: 'guide.option.liveUnknown', to: 'checkCourtNew' },
    },
  },
  registration: {
    by: 'person',
    ask: 'guide.ask.registration',
    why: 'guide.why.registration',
    choices: {
      approved: { label: 'guide.option.approved', to: 'mfa' },
      asked: { label: 'guide.option.asked', to: 'wait' },
      no: { label: 'guide.option.notAsked', to: 'request' },
      rejected: { label: 'guide.option.rejected', to: 'rejected' },
    },
  },
  mfa: {
    by: 'person',
    ask: 'guide.ask.mfa',
    why: 'guide.why.mfa',
    choices: {
      on: { label: 'guide.option.yes', to: 'signIn' },
      'not-asked': { label: 'guide.option.mfaNotAsked', to: 'signIn' },
      off: { label: 'guide.option.mfaOff', to: 'enrol' },
    },
  },
  signIn: {
    by: 'person',
    ask: 'guide.ask.signIn',
    why: 'guide.why.signIn',
    choices: {
      fine: { label: 'guide.option.signInFine', to: 'ready' },
      password: { label: 'guide.option.signInPassword', to: 'resetPassword' },
      code: { label: 'guide.option.signInCode', to: 'findCode' },
      inactive: { label: 'guide.option.signInInactive', to: 'searchInactive' },
      menus: { label: 'guide.option.signInMenus', to: 'noMenus' },
    },
  },
};
