import type { CourtStep, CourtSteps } from '../../lib/guide/index.ts';
import type { QuestionId } from '../../lib/readiness/index.ts';
import { text } from '../../lib/words/index.ts';
import { OutLink } from '../out-link.tsx';
import { Sentence } from '../words.tsx';

/** A court's steps, before its go-live, on the day or later, and after, with what has been done ticked. */
export function CourtStepsView({
  steps,
  onAnswer,
}: {
  steps: CourtSteps;
  onAnswer: (question: QuestionId, option: string) => void;
}) {
  return (
    <section class="court-steps" aria-labelledby="steps-title">
      <h2 id="steps-title">
        <Sentence of={text('guide.steps.title')} />
      </h2>
      <p>
        <Sentence of={steps.when} /> {steps.dateSource && <OutLink link={steps.dateSource} />}
      </p>
      <p>
        <Sentence of={steps.closed.text} /> {steps.closed.source && <OutLink link={steps.closed.source} />}
      </p>
      <p class="progress">
        <Sentence of={text('guide.steps.progress', { ...steps.progress })} />
      </p>
      {steps.phases.map((phase) => (
        <section
          key={phase.id}
          class={phase.current ? 'phase current' : 'phase'}
          id={`phase-${phase.id}`}
          data-phase={phase.id}
          {...(phase.current ? { 'aria-current': 'step' as const } : {})}
        >
          <h3>
            <Sentence of={phase.title} />
            {phase.current && (
              <span class="now">
                {' '}
                <Sentence of={text('guide.steps.now')} />
              </span>
            )}
          </h3>
          <ul>
            {phase.steps.map((step) => (
              <li key={step.id} id={`step-${step.id}`} data-step={step.id}>
                <Tickable step={step} onAnswer={onAnswer} />
                {step.link && (
                  <>
                    {' '}
                    <OutLink link={step.link} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Tickable({
  step: { text: sentence, done, toggle, seen },
  onAnswer,
}: {
  step: CourtStep;
  onAnswer: (question: QuestionId, option: string) => void;
}) {
  if (done === null) return <Sentence of={sentence} />;
  return (
    <label>
      <input
        type="checkbox"
        checked={done}
        disabled={!toggle}
        onChange={() => toggle && onAnswer(toggle.question, toggle.option)}
      />
      <Sentence of={sentence} />
      {seen && (
        <span class="quiet">
          {' '}
          <Sentence of={text('guide.steps.seen')} />
        </span>
      )}
      {!done && !toggle && (
        <span class="quiet">
          {' '}
          <Sentence of={text('guide.steps.later')} />
        </span>
      )}
    </label>
  );
}
