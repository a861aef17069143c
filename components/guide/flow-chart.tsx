import type { ChartNode, Walk } from '../../lib/guide/index.ts';
import type { QuestionId } from '../../lib/readiness/index.ts';
import { text } from '../../lib/words/index.ts';
import { Sentence, useSay } from '../words.tsx';
import { EndCard } from './end-card.tsx';
import { Question } from './question.tsx';

export type ChartView = 'chart' | 'list';

/**
 * The readiness flow chart. As a chart it draws every question and where each answer leads, with the way taken
 * marked; as a list it has only the questions on the way. Both have the same radio buttons and the same end.
 */
export function FlowChart({
  way,
  chart,
  view,
  onView,
  onAnswer,
  onCopy,
  onPrint,
}: {
  way: Walk;
  chart: ChartNode[];
  view: ChartView;
  onView: (view: ChartView) => void;
  onAnswer: (question: QuestionId, option: string) => void;
  onCopy: () => void;
  onPrint: () => void;
}) {
  const say = useSay();
  const end = way.at === 'end' ? way.end : null;
  const shown = view === 'chart' ? chart : chart.filter(({ state }) => state !== 'off');
  return (
    <section class={`flow ${view}`} aria-labelledby="flow-title">
      <h2 id="flow-title">
        <Sentence of={text('guide.chart.title')} />
      </h2>
      <fieldset class="view no-print">
        <legend class="visually-hidden">
          <Sentence of={text('guide.view.label')} />
        </legend>
        {(['chart', 'list'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="view" checked={view === each} onChange={() => onView(each)} />
            <Sentence of={text(each === 'chart' ? 'guide.view.chart' : 'guide.view.list')} />
          </label>
        ))}
      </fieldset>
      <ol class="nodes" aria-label={say(text('guide.chart.path'))}>
        {shown.map((node) => (
          <li
            key={node.id}
            id={`flow-${node.id}`}
            class={`node ${node.state} by-${node.by}`}
            data-node={node.id}
            data-state={node.state}
            {...(node.state === 'open' ? { 'aria-current': 'step' as const } : {})}
          >
            {node.state === 'open' && (
              <p class="here">
                <Sentence of={text('guide.chart.nowHere')} />
              </p>
            )}
            <Question node={node} group={view} onAnswer={onAnswer} targets={view === 'chart'} />
          </li>
        ))}
      </ol>
      {/* Says what follows an answer, without moving the focus away from it. */}
      <p class="visually-hidden" role="status">
        {way.at === 'end' ? (
          <Sentence of={way.end.title} />
        ) : (
          <>
            <Sentence of={text('guide.chart.now')} />: <Sentence of={way.question.ask} />
          </>
        )}
      </p>
      {end && <EndCard end={end} />}
      <p class="no-print">
        <button type="button" data-act="copy" onClick={onCopy}>
          <Sentence of={text('guide.chart.copy')} />
        </button>{' '}
        <button type="button" data-act="print" onClick={onPrint}>
          <Sentence of={text('guide.chart.print')} />
        </button>
      </p>
    </section>
  );
}
