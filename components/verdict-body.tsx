import type { ComponentChildren } from 'preact';
import type { Guidance } from '../lib/guidance/index.ts';
import { text } from '../lib/words/index.ts';
import { ClosedFolds, Folds } from './folds.tsx';
import { AnswerNotices, OrganizationNotices, PreviewNotice } from './notices.tsx';
import { Sentence } from './words.tsx';

/** The answer, as overlay and popup show it: which login, for which court, why, what next, and on what it rests. */
export function VerdictBody({
  guidance,
  closed = false,
  children,
}: {
  guidance: Guidance;
  /** What is folded is left out, but for its titles. */
  closed?: boolean;
  /** What a surface adds to the answer, above what is folded. */
  children?: ComponentChildren;
}) {
  return (
    <>
      <PreviewNotice notices={guidance.notices} />
      <OrganizationNotices notices={guidance.notices} />
      <h2 class="headline">
        <Sentence of={guidance.headline} />
      </h2>
      {guidance.courts.map((court) => (
        <p key={court} class="court-name">
          {court}
        </p>
      ))}
      {guidance.tasks && (
        <p class="tasks">
          <Sentence of={guidance.tasks} />
        </p>
      )}
      <p class="next">
        <b>
          <Sentence of={text('overlay.nextStep')} />
        </b>
        <Sentence of={guidance.next} />
      </p>
      <AnswerNotices notices={guidance.notices} />
      <p class="why">
        <Sentence of={guidance.why} />
      </p>
      {children}
      {closed ? <ClosedFolds guidance={guidance} /> : <Folds guidance={guidance} />}
      {guidance.provenance.sources.length === 0 && (
        <p class="source quiet">
          {guidance.provenance.line.map((part) => (
            <Sentence key={part.key} of={part} />
          ))}
        </p>
      )}
    </>
  );
}
