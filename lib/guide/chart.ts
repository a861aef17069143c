import { type Text, text } from '../words/index.ts';
import { ENDS, type EndId, type EndTone } from './ends.ts';
import type { Facts } from './facts.ts';
import { type Choice, FLOW, type NodeId } from './flow.ts';
import { type Asked, askedOf, type Walk } from './walk.ts';

/** Where an answer leads, as it is drawn. */
export type ChartTarget =
  | { kind: 'question'; id: NodeId; title: Text }
  | { kind: 'end'; id: EndId; title: Text; tone: EndTone };

export interface ChartChoice {
  id: string;
  label: Text;
  taken: boolean;
  to: ChartTarget;
}

/** A question as the chart draws it: passed, open now, or off the way so far. */
export interface ChartNode extends Asked {
  state: 'passed' | 'open' | 'off';
  choices: ChartChoice[];
}

/** The whole chart, in its order, with the way taken marked. The facts are those of the walk. */
export function chartOf(way: Walk, facts: Facts): ChartNode[] {
  const chosen = new Map(way.taken.map((taken) => [taken.id, taken.chosen]));
  const open = way.at === 'question' ? way.question.id : null;
  return (Object.keys(FLOW) as NodeId[]).map((id): ChartNode => {
    const asked = askedOf(id, facts);
    const table = FLOW[id].choices as Readonly<Record<string, Choice>>;
    return {
      ...asked,
      state: chosen.has(id) ? 'passed' : id === open ? 'open' : 'off',
      choices: asked.choices.flatMap(({ id: option, label }) => {
        const to = table[option]?.to;
        return to ? [{ id: option, label, taken: chosen.get(id) === option, to: targetOf(to) }] : [];
      }),
    };
  });
}

function targetOf(to: NodeId | EndId): ChartTarget {
  if (to in ENDS) {
    const { title, tone } = ENDS[to as EndId];
    return { kind: 'end', id: to as EndId, title: text(title), tone };
  }
  return { kind: 'question', id: to as NodeId, title: text(FLOW[to as NodeId].ask) };
}
