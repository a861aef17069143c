import type { Link, Step } from '../guidance/index.ts';
import { answerOf, type QuestionId, type Readiness } from '../readiness/index.ts';
import { type Text, text } from '../words/index.ts';
import { type Downtime, downtimeOf } from './downtime.ts';
import { type Facts, goLiveDay, moveOf } from './facts.ts';
import { applies, type Row, stepOf } from './rows.ts';
import { filerOf } from './walk.ts';

export type PhaseId = 'before' | 'day' | 'after';

/** A step's row in the table: what it says, and the answer that ticks it. */
interface StepRow extends Row {
  /** The answer that says that it is done, and the one that a person gives by taking the tick away. */
  tick?: { question: QuestionId; done: string; undone: string };
}

const LINKED = { question: 'linked', done: 'yes', undone: 'no' } as const;

/**
 * The steps of a court's notice, in its three phases. The keys are their deep links. The ones that count towards a
 * person's progress can be ticked, each by an answer of the flow chart, so that both always agree.
 */
export const STEPS: Readonly<Record<PhaseId, Readonly<Record<string, StepRow>>>> = {
  before: {
    own: {
      say: 'step.own',
      link: 'register',
      tick: { question: 'account', done: 'own', undone: 'none' },
    },
    upgraded: {
      say: 'step.upgrade',
      link: 'manage',
      tick: { question: 'accountType', done: 'upgraded', undone: 'unsure' },
    },
    cja: {
      say: 'guide.do.mergeAsk',
      only: { filers: ['cja'] },
      tick: { question: 'cjaAccounts', done: 'one', undone: 'two' },
    },
    knowLogin: {
      say: 'step.knowLogin',
      only: { courts: 'trial' },
      link: 'lookup',
      tick: { question: 'knowsLogin', done: 'yes', undone: 'no' },
    },
    knowLoginAppellate: {
      say: 'step.knowLoginAppellate',
      only: { courts: 'appellate' },
      tick: { question: 'knowsLogin', done: 'yes', undone: 'no' },
    },
    writeDown: { say: 'guide.do.writeDown' },
    keepFiling: {
      say: 'guide.do.untilDay',
      dated: true,
      only: { systems: ['legacy'], courts: 'trial', move: 'dated' },
    },
    keepFilingAppellate: {
      say: 'guide.do.untilDayAppellate',
      dated: true,
      only: { systems: ['legacy'], courts: 'appellate', move: 'dated' },
    },
  },
  day: {
    close: { say: 'step.linkAppellate.close', only: { courts: 'appellate' } },
    signIn: { say: 'step.link.signIn', only: { courts: 'trial' }, link: 'sign-in' },
    signInAppellate: { say: 'step.linkAppellate.signIn', only: { courts: 'appellate' }, link: 'sign-in' },
    notExempt: { say: 'guide.do.linkNotExempt', only: { courts: 'appellate', filers: ['cja'] } },
    menu: { say: 'step.link.utilities', only: { courts: 'trial' } },
    menuAppellate: { say: 'step.linkAppellate.choose', only: { courts: 'appellate' } },
    type: { say: 'step.link.type', only: { courts: 'trial' } },
    typeAppellate: { say: 'step.linkAppellate.type', only: { courts: 'appellate' } },
    check: { say: 'step.link.check', only: { courts: 'trial' } },
    checkAppellate: { say: 'guide.do.linkForever', only: { courts: 'appellate' } },
    linked: { say: 'guide.step.linked', tick: LINKED },
    never: { say: 'step.link.never', link: 'manage' },
  },
  after: {
    start: { say: 'guide.do.start', link: 'sign-in' },
    forget: { say: 'guide.step.forget', only: { courts: 'trial' } },
    forgetAppellate: { say: 'guide.step.forgetAppellate', only: { courts: 'appellate' } },
    menus: { say: 'step.link.menus', only: { courts: 'trial' } },
    exempt: { say: 'guide.do.exempt', only: { filers: ['cja'], courts: 'trial' } },
    mfa: {
      say: 'guide.do.enrolApp',
      tick: { question: 'mfa', done: 'on', undone: 'off' },
    },
    otherCourts: { say: 'guide.do.otherCourts' },
  },
};

/** A step as it is shown. `done` is null where there is nothing to tick. */
export interface CourtStep extends Step {
  /** Its deep link: `before.own`. */
  id: string;
  done: boolean | null;
  /** The answer to keep when the person changes the tick; it is null where the step cannot be ticked now. */
  toggle: { question: QuestionId; option: string } | null;
  /** How it is known to be done: the court's page showed it. */
  seen: boolean;
}

export interface Phase {
  id: PhaseId;
  title: Text;
  current: boolean;
  steps: CourtStep[];
}

/** A court's steps with its dates and links. */
export interface CourtSteps {
  /** When the court moved or moves, in a sentence. */
  when: Text;
  dateSource: Link | null;
  /** When it was closed for the move, or that this is not known. */
  closed: { text: Text; source: Link | null };
  phases: Phase[];
  /** Ticked steps of those that can be ticked: the person's progress at this court. */
  progress: { done: number; of: number };
}

/** The steps of a court for a day and a person. Pure. */
export function courtSteps(readiness: Readiness, facts: Facts): CourtSteps {
  const current = currentPhase(readiness, facts);
  const phases = (Object.keys(STEPS) as PhaseId[]).map((id): Phase => {
    return {
      id,
      title: phaseTitle(id, facts),
      current: id === current,
      steps: stepsOfPhase(id, readiness, facts),
    };
  });
  const ticks = phases.flatMap(({ steps }) => steps).filter(({ done }) => done !== null);
  const move = moveOf(facts);
  return {
    when: whenSentence(facts),
    dateSource: move?.source ? { label: text('source.date'), href: move.source } : null,
    closed: closedSentence(facts),
    phases,
    progress: { done: ticks.filter(({ done }) => done).length, of: ticks.length },
  };
}

/**
 * The phase a person is in: before the move; then linking, on the day or later, until it is done; then after. Null
 * where the system of the day is not known, or the court's login is not PACER's.
 */
export function currentPhase(readiness: Readiness, facts: Facts): PhaseId | null {
  const { court, day, system } = facts;
  if (!court) return null;
  switch (system) {
    case 'legacy':
      return 'before';
    case 'nextgen':
    case 'acms': {
      const place = { court: court.id, day };
      const toLink = answerOf(readiness, place, 'oldLogin') !== 'no';
      return toLink && answerOf(readiness, place, 'linked') !== 'yes' ? 'day' : 'after';
    }
    case 'unknown':
      return answerOf(readiness, { court: court.id, day }, 'linked') === 'yes' ? 'after' : null;
    case 'other':
      return null;
  }
}

function stepsOfPhase(phase: PhaseId, readiness: Readiness, facts: Facts): CourtStep[] {
  const filer = filerOf(readiness, facts);
  return Object.entries(STEPS[phase])
    .filter(([, { only }]) => applies(only, facts, filer))
    .map(([id, row]) => ({ ...stepOf(row, facts), id: `${phase}.${id}`, ...tickOf(row, readiness, facts) }));
}

function tickOf(
  { tick }: StepRow,
  readiness: Readiness,
  { court, day, system }: Facts,
): Pick<CourtStep, 'done' | 'toggle' | 'seen'> {
  if (!tick || !court) return { done: null, toggle: null, seen: false };
  const answered = answerOf(readiness, { court: court.id, day }, tick.question);
  // A login that has been linked is one that was known.
  const done = answered === tick.done || (tick.question === 'knowsLogin' && answered === 'linked');
  const linking = tick.question === 'linked';
  if (linking && system === 'legacy') return { done: false, toggle: null, seen: false }; // cannot be done before
  const link = readiness.courts[court.id]?.linked;
  const fixed = tick.question === 'knowsLogin' && answered === 'linked';
  const toggle = fixed ? null : { question: tick.question, option: done ? tick.undone : tick.done };
  return { done, toggle, seen: linking && done && link?.how === 'seen' };
}

function phaseTitle(phase: PhaseId, facts: Facts): Text {
  const day = goLiveDay(facts);
  switch (phase) {
    case 'before':
      return day ? text('guide.phase.beforeDay', { day: { day } }) : text('guide.phase.before');
    case 'day':
      return day ? text('guide.phase.onDay', { day: { day } }) : text('guide.phase.on');
    case 'after':
      return text('guide.phase.after');
  }
}

function whenSentence(facts: Facts): Text {
  const move = moveOf(facts);
  const past = facts.system !== 'legacy';
  if (!move) return text(past ? 'guide.when.unknown' : 'guide.when.notAnnounced');
  if (move.certainty !== 'between') {
    const planned = move.certainty === 'scheduled';
    const values = { system: text(`system.${move.system}`), day: { day: move.day } };
    if (!past) return text(planned ? 'guide.when.planned' : 'guide.when.will', values);
    return text(planned ? 'guide.when.announced' : 'guide.when.moved', values);
  }
  if (move.notBefore === null) return text('guide.when.by', { by: { day: move.by } });
  return text(past ? 'guide.when.between' : 'guide.when.betweenAhead', {
    from: { day: move.notBefore },
    by: { day: move.by },
  });
}

function closedSentence(facts: Facts): CourtSteps['closed'] {
  const day = goLiveDay(facts);
  const known: Downtime | null = day && facts.court ? downtimeOf(facts.court.id, day) : null;
  if (!known) return { text: text('guide.closed.unknown'), source: null };
  return {
    text: text('guide.closed.known', { from: { day: known.from }, until: { day: known.until } }),
    source: { label: text('guide.source.closed'), href: known.source },
  };
}
