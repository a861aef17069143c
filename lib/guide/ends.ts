import type { MessageKey } from '../words/index.ts';
import type { Row } from './rows.ts';
import { UNTIL_MOVE } from './until-move.ts';

/** What an end means: file now, do something first, wait for the court, or not possible with this account. */
export type EndTone = 'ready' | 'do' | 'wait' | 'cannot';

/** Where the chart ends: what that is, and the steps to take now. */
export interface End {
  tone: EndTone;
  title: MessageKey;
  actions: readonly Row[];
}

/** What holds for filing until the thing is done: the day matters more than the account. */
const TODAY: readonly Row[] = [
  ...UNTIL_MOVE,
  { say: 'guide.do.askSystem', only: { systems: ['unknown'] }, link: 'lookup' },
];

const COME_BACK: Row = { say: 'guide.do.comeBack' };

const GOVERNMENT: Row = { say: 'guide.do.governmentType', only: { filers: ['government'] } };

/** One person with two filing logins at a court, as trustees often have. */
const TWO_LOGINS: Row = { say: 'guide.do.twoLogins', only: { filers: ['trustee'] } };

/** Who still has, and who can find out, an old filing login. */
const ASK_WHO: readonly Row[] = [
  { say: 'guide.do.askCourtLogin', only: { courts: 'trial' }, link: 'lookup' },
  { say: 'guide.do.askPacerLogin', only: { courts: 'appellate' } },
];

const CHECK: Row = { say: 'guide.do.askSystem', link: 'lookup' };

/** Every end of the chart. Rows apply by court, day and kind of filer; some row of each applies everywhere. */
export const ENDS = {
  chooseCourt: {
    tone: 'do',
    title: 'guide.end.chooseCourt',
    actions: [{ say: 'guide.do.chooseCourt' }, { say: 'guide.do.outsideCourts' }],
  },
  outside: {
    tone: 'do',
    title: 'guide.end.outside',
    actions: [{ say: 'guide.do.outsideAccount', link: 'sign-in' }, { say: 'guide.do.outsideAsk' }],
  },
  view: {
    tone: 'ready',
    title: 'guide.end.view',
    actions: [
      { say: 'guide.do.viewSignIn', link: 'sign-in' },
      { say: 'guide.do.viewLegacy', only: { systems: ['legacy', 'unknown'], courts: 'trial' } },
      { say: 'guide.do.viewNone', link: 'register' },
      { say: 'guide.do.viewNothing' },
    ],
  },
  noPermission: {
    tone: 'cannot',
    title: 'guide.end.noPermission',
    actions: [{ say: 'guide.do.askLeave', link: 'lookup' }, { say: 'guide.do.paper' }, COME_BACK],
  },
  register: {
    tone: 'do',
    title: 'guide.end.register',
    actions: [
      { say: 'guide.do.register', link: 'register' },
      GOVERNMENT,
      { say: 'guide.do.registerNew' },
      { say: 'guide.do.registerCard' },
      ...TODAY,
      COME_BACK,
    ],
  },
  sharedAccount: {
    tone: 'cannot',
    title: 'guide.end.sharedAccount',
    actions: [
      { say: 'guide.do.registerOwn', link: 'register' },
      GOVERNMENT,
      { say: 'guide.do.neverUpgradeShared' },
      { say: 'guide.do.keepShared' },
      ...TODAY,
      COME_BACK,
    ],
  },
  adminAccount: {
    tone: 'cannot',
    title: 'guide.end.adminAccount',
    actions: [
      { say: 'guide.do.registerOwn', link: 'register' },
      GOVERNMENT,
      { say: 'guide.do.adminBills' },
      ...TODAY,
      COME_BACK,
    ],
  },
  upgrade: {
    tone: 'do',
    title: 'guide.end.upgrade',
    actions: [
      { say: 'guide.do.upgradeSignIn', link: 'manage' },
      { say: 'guide.do.upgradeChoose' },
      GOVERNMENT,
      { say: 'guide.do.upgradeOwn' },
      ...TODAY,
      COME_BACK,
    ],
  },
  lookUpType: {
    tone: 'do',
    title: 'guide.end.lookUpType',
    actions: [
      { say: 'guide.do.lookSignIn', link: 'manage' },
      { say: 'guide.do.lookType' },
      { say: 'guide.do.lookName' },
      ...TODAY,
      COME_BACK,
    ],
  },
  mergeAccounts: {
    tone: 'do',
    title: 'guide.end.mergeAccounts',
    actions: [
      { say: 'guide.do.mergeKeep' },
      { say: 'guide.do.mergeAsk' },
      { say: 'guide.do.mergeGone' },
      ...TODAY,
      COME_BACK,
    ],
  },
  askWhether: {
    tone: 'do',
    title: 'guide.end.askWhether',
    actions: [...ASK_WHO, { say: 'guide.do.notAnew' }, ...TODAY, COME_BACK],
  },
  askLogin: {
    tone: 'do',
    title: 'guide.end.askLogin',
    actions: [
      ...ASK_WHO,
      { say: 'guide.do.notAnew' },
      { say: 'guide.do.beforeDay', dated: true, only: { systems: ['legacy'], move: 'dated' } },
      { say: 'guide.do.stillFails', only: { systems: ['nextgen', 'acms'] }, link: 'manage' },
      COME_BACK,
    ],
  },
  keepFiling: {
    tone: 'ready',
    title: 'guide.end.keepFiling',
    actions: [
      ...TODAY,
      { say: 'guide.do.writeDown' },
      { say: 'step.linkAfterDay', dated: true, only: { move: 'dated' } },
      { say: 'step.linkAfter', only: { move: 'open' } },
      TWO_LOGINS,
    ],
  },
  checkCourt: {
    tone: 'do',
    title: 'guide.end.checkCourt',
    actions: [
      CHECK,
      { say: 'guide.do.ifPacer', link: 'sign-in' },
      { say: 'guide.do.ifForm', only: { courts: 'trial' } },
      { say: 'guide.do.ifFormAppellate', only: { courts: 'appellate' } },
    ],
  },
  checkCourtNew: {
    tone: 'do',
    title: 'guide.end.checkCourt',
    actions: [CHECK, { say: 'guide.do.ifNextGen', link: 'manage' }, { say: 'guide.do.ifLegacy' }],
  },
  askFiling: {
    tone: 'do',
    title: 'guide.end.askFiling',
    actions: [
      { say: 'guide.do.askFiling', only: { courts: 'trial' }, link: 'lookup' },
      { say: 'guide.do.askFilingAppellate', only: { courts: 'appellate' } },
      { say: 'guide.do.fromDay', dated: true, only: { move: 'dated' } },
      { say: 'guide.do.fromMove', only: { move: 'open' } },
    ],
  },
  link: {
    tone: 'do',
    title: 'guide.end.link',
    actions: [
      { say: 'step.link.signIn', only: { courts: 'trial' }, link: 'sign-in' },
      { say: 'step.link.utilities', only: { courts: 'trial' } },
      { say: 'step.link.type', only: { courts: 'trial' } },
      { say: 'step.link.check', only: { courts: 'trial' } },
      { say: 'step.link.menus', only: { courts: 'trial' } },
      { say: 'step.linkAppellate.close', only: { courts: 'appellate' } },
      { say: 'step.linkAppellate.signIn', only: { courts: 'appellate' }, link: 'sign-in' },
      { say: 'guide.do.linkNotExempt', only: { courts: 'appellate', filers: ['cja'] } },
      { say: 'step.linkAppellate.choose', only: { courts: 'appellate' } },
      { say: 'step.linkAppellate.type', only: { courts: 'appellate' } },
      { say: 'guide.do.linkForever', only: { courts: 'appellate' } },
      { say: 'step.link.once' },
      TWO_LOGINS,
    ],
  },
  wrongLink: {
    tone: 'cannot',
    title: 'guide.end.wrongLink',
    actions: [{ say: 'guide.do.wrongLink', link: 'lookup' }, { say: 'guide.do.wrongLinkWait' }],
  },
  wait: {
    tone: 'wait',
    title: 'guide.end.wait',
    actions: [{ say: 'guide.do.wait' }, { say: 'guide.do.waitCall', link: 'lookup' }, COME_BACK],
  },
  request: {
    tone: 'do',
    title: 'guide.end.request',
    actions: [
      { say: 'guide.do.openMaintenance', link: 'manage' },
      {
        say: 'guide.do.attorneyForm',
        only: { filers: ['attorney', 'cja', 'government', 'pro-hac-vice'] },
      },
      { say: 'guide.do.visitingType', only: { filers: ['pro-hac-vice'] } },
      { say: 'guide.do.otherForm', only: { filers: ['trustee', 'agent', 'pro-se'] } },
      { say: 'guide.do.trusteeRole', only: { filers: ['trustee'] } },
      { say: 'guide.do.agentRole', only: { filers: ['agent'], courts: 'bankruptcy' } },
      { say: 'guide.do.agentAdded', only: { filers: ['agent'], courts: 'bankruptcy' } },
      {
        say: 'guide.do.agentElsewhere',
        only: { filers: ['agent'], courts: 'not-bankruptcy' },
        link: 'lookup',
      },
      { say: 'guide.do.proSeRole', only: { filers: ['pro-se'] }, link: 'lookup' },
      TWO_LOGINS,
      { say: 'guide.do.wait' },
    ],
  },
  rejected: {
    tone: 'do',
    title: 'guide.end.rejected',
    actions: [...ASK_WHO, { say: 'guide.do.rejectedLink' }, COME_BACK],
  },
  enrol: {
    tone: 'do',
    title: 'guide.end.enrol',
    actions: [
      { say: 'guide.do.enrolApp' },
      { say: 'guide.do.enrolEmail', link: 'manage' },
      { say: 'guide.do.enrolSkips' },
      { say: 'guide.do.enrolBackup' },
      { say: 'guide.do.enrolSoftware' },
      COME_BACK,
    ],
  },
  resetPassword: {
    tone: 'do',
    title: 'guide.end.resetPassword',
    actions: [
      { say: 'guide.do.whichName' },
      { say: 'guide.do.reset', link: 'forgot' },
      { say: 'guide.do.passwordRules' },
      { say: 'guide.do.passwordOff' },
    ],
  },
  findCode: {
    tone: 'do',
    title: 'guide.end.findCode',
    actions: [{ say: 'guide.do.codeApp' }, { say: 'guide.do.codeBackup' }, { say: 'guide.do.codeCall' }],
  },
  searchInactive: {
    tone: 'ready',
    title: 'guide.end.searchInactive',
    actions: [{ say: 'guide.do.inactiveFile', link: 'sign-in' }, { say: 'guide.do.inactiveCall' }],
  },
  noMenus: {
    tone: 'do',
    title: 'guide.end.noMenus',
    actions: [
      { say: 'guide.do.menusAgain', link: 'sign-in' },
      { say: 'guide.do.menusCookies' },
      { say: 'guide.do.menusRight' },
      { say: 'guide.do.menusCall', link: 'lookup' },
    ],
  },
  ready: {
    tone: 'ready',
    title: 'guide.end.ready',
    actions: [
      { say: 'guide.do.start', link: 'sign-in' },
      { say: 'guide.do.startAcms', only: { systems: ['acms'] } },
      { say: 'guide.do.exempt', only: { filers: ['cja'], courts: 'trial' } },
      { say: 'guide.do.agentFiles', only: { filers: ['agent'] } },
      { say: 'guide.do.passwordChange' },
      { say: 'guide.do.otherCourts' },
    ],
  },
} as const satisfies Record<string, End>;

export type EndId = keyof typeof ENDS;
