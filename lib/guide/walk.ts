import { isAppellateCourt, type Step } from '../guidance/index.ts';
import { answerOf, type FilerKind, type QuestionId, type Readiness } from '../readiness/index.ts';
import { type Text, text } from '../words/index.ts';
import { ENDS, type EndId, type EndTone } from './ends.ts';
import type { Facts } from './facts.ts';
import {
  type Choice,
  type FactId,
  FLOW,
  type FlowNode,
  type NodeId,
  type Outcomes,
  START,
  type Target,
} from './flow.ts';
import { stepsOf } from './rows.ts';

/** A question of the chart with the choices that can be made at this court on this day. */
export interface Asked {
  id: NodeId;
  by: FlowNode['by'];
  ask: Text;
  why: Text;
  choices: { id: string; label: Text }[];
}

/** A question that has been passed. */
export interface Taken extends Asked {
  chosen: string;
}

/** An end with its steps for this court, this day and this kind of filer. There is always at least one. */
export interface Reached {
  id: EndId;
  tone: EndTone;
  title: Text;
  actions: Step[];
}

/** The way through the chart: the questions passed, in order, and where it stands. */
export type Walk = { taken: Taken[] } & (
  | { at: 'question'; question: Asked & { id: QuestionId } }
  | { at: 'end'; end: Reached }
);

/** Walks the chart as far as the answers lead. Pure: the same answers and facts give the same way. */
export function walk(readiness: Readiness, facts: Facts): Walk {
  const taken: Taken[] = [];
  let target: Target = START;
  while (!isEnd(target)) {
    const id: NodeId = target;
    const asked = askedOf(id, facts);
    const chosen: string | null = isFact(id) ? outcomeOf(id, readiness, facts) : given(id, readiness, facts);
    const choice: Choice | undefined = chosen === null ? undefined : choicesOf(id)[chosen];
    if (chosen === null || !choice) {
      return { taken, at: 'question', question: { ...asked, id: id as QuestionId } };
    }
    // A test walks every path; this keeps a mistake in the table from hanging a page.
    if (taken.some((passed) => passed.id === id)) throw new Error(`The chart comes to ${id} twice.`);
    taken.push({ ...asked, chosen });
    target = choice.to;
  }
  return { taken, at: 'end', end: reached(target, readiness, facts) };
}

/** An end as it reads for these facts. */
function reached(id: EndId, readiness: Readiness, facts: Facts): Reached {
  const { tone, title, actions } = ENDS[id];
  return { id, tone, title: text(title), actions: stepsOf(actions, facts, filerOf(readiness, facts)) };
}

/** The kind of filer that the person is at this court, or null where that is not answered. */
export function filerOf(readiness: Readiness, { court, day }: Facts): FilerKind | null {
  return court ? (answerOf(readiness, { court: court.id, day }, 'filer') as FilerKind | null) : null;
}

/** A question as it is put at this court on this day. */
export function askedOf(id: NodeId, facts: Facts): Asked {
  const { by, ask, why, whyAppellate, choices }: FlowNode = FLOW[id];
  const reason = whyAppellate && isAppellateCourt(facts.court) ? whyAppellate : why;
  return {
    id,
    by,
    ask: text(ask),
    why: text(reason),
    choices: Object.entries(choices)
      .filter(([, choice]) => isPossible(choice, facts))
      .map(([option, { label }]) => ({ id: option, label: text(label) })),
  };
}

function choicesOf(id: NodeId): Readonly<Record<string, Choice>> {
  return FLOW[id].choices;
}

function isPossible({ not }: Choice, { system }: Facts): boolean {
  return !not?.includes(system);
}

function isEnd(target: Target): target is EndId {
  return target in ENDS;
}

function isFact(id: NodeId): id is FactId {
  return FLOW[id].by === 'facts';
}

/** What the person answered, where that can be at this court on this day. */
function given(question: QuestionId, readiness: Readiness, facts: Facts): string | null {
  if (!facts.court) return null;
  const option = answerOf(readiness, { court: facts.court.id, day: facts.day }, question);
  const choice = option === null ? undefined : choicesOf(question)[option];
  return choice && isPossible(choice, facts) ? option : null;
}

function outcomeOf(id: FactId, readiness: Readiness, facts: Facts): Outcomes[FactId] {
  switch (id) {
    case 'court':
      return facts.court ? 'listed' : 'none';
    case 'inside':
      return facts.system === 'other' ? 'no' : 'yes';
    case 'cjaPanel':
      return filerOf(readiness, facts) === 'cja' ? 'yes' : 'no';
    case 'live':
    case 'liveNew':
      return liveOf(readiness, facts);
  }
}

/** A link that was made proves that the court had moved, whatever the list knows. */
function liveOf(readiness: Readiness, { court, day, system }: Facts): Outcomes['live'] {
  switch (system) {
    case 'legacy':
      return 'legacy';
    case 'nextgen':
    case 'acms':
    case 'other':
      return 'nextgen';
    case 'unknown':
      return court && answerOf(readiness, { court: court.id, day }, 'linked') === 'yes'
        ? 'nextgen'
        : 'unknown';
  }
}
