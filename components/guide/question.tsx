import type { ChartNode } from '../../lib/guide/index.ts';
import type { QuestionId } from '../../lib/readiness/index.ts';
import { text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';

/** A question with its choices. Where the guide answers by itself, or the way does not come by, it is only text. */
export function Question({
  node,
  group,
  onAnswer,
  targets,
}: {
  node: ChartNode;
  /** Keeps the radio buttons of one view apart from those of another. */
  group: string;
  onAnswer: (question: QuestionId, option: string) => void;
  /** Whether to draw where each choice leads. */
  targets: boolean;
}) {
  const asks = node.by === 'person' && node.state !== 'off';
  const why = (
    <p class="why quiet" id={`${group}-${node.id}-why`}>
      <Sentence of={node.why} />
    </p>
  );
  if (!asks) {
    return (
      <div class="question">
        <p class="ask">
          <Sentence of={node.ask} />
        </p>
        {why}
        <ul class="choices">
          {node.choices.map((choice) => (
            <li key={choice.id} class={choice.taken ? 'choice taken' : 'choice'} data-choice={choice.id}>
              <span class="mark-taken" aria-hidden="true">
                {choice.taken ? '✓' : ''}
              </span>
              <span>
                {choice.taken ? (
                  <strong>
                    <Sentence of={choice.label} />
                  </strong>
                ) : (
                  <Sentence of={choice.label} />
                )}
                {choice.taken && (
                  <span class="quiet">
                    {' '}
                    (<Sentence of={text('guide.chart.auto')} />)
                  </span>
                )}
              </span>
              {targets && <Target choice={choice} />}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <fieldset class="question" aria-describedby={`${group}-${node.id}-why`}>
      <legend class="ask">
        <Sentence of={node.ask} />
      </legend>
      {why}
      <ul class="choices">
        {node.choices.map((choice) => (
          <li key={choice.id} class={choice.taken ? 'choice taken' : 'choice'} data-choice={choice.id}>
            <label>
              <input
                type="radio"
                name={`${group}-${node.id}`}
                value={choice.id}
                checked={choice.taken}
                onChange={() => onAnswer(node.id as QuestionId, choice.id)}
              />
              <Sentence of={choice.label} />
            </label>
            {targets && <Target choice={choice} />}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Where a choice leads. It repeats what follows, so it is drawn and not read out. */
function Target({ choice: { to } }: { choice: ChartNode['choices'][number] }) {
  return (
    <span class={to.kind === 'end' ? `target end ${to.tone}` : 'target'} aria-hidden="true">
      <Sentence of={to.title} />
    </span>
  );
}
