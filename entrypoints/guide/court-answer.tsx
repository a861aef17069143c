import { Folds } from '../../components/folds.tsx';
import { AnswerNotices, OrganizationNotices, PreviewNotice } from '../../components/notices.tsx';
import { Sentence } from '../../components/words.tsx';
import { answerFor, frontDoorOf, type Knowledge } from '../../lib/answer.ts';
import type { Clock, Court } from '../../lib/courts/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';

/** The answer for the court, as every surface gives it: which login, why, and on what that rests. */
export function CourtAnswer({
  court,
  knowledge,
  clock,
}: {
  court: Court;
  knowledge: Knowledge;
  clock: Clock;
}) {
  const { verdict, guidance } = answerFor(frontDoorOf(court), knowledge, clock);
  return (
    <section class={`court-answer ${guidance.tone}`} {...attributesOf(verdict)} aria-live="polite">
      <PreviewNotice notices={guidance.notices} />
      <OrganizationNotices notices={guidance.notices} />
      <h2>{court.name}</h2>
      <p class="headline">
        <Sentence of={guidance.headline} />
      </p>
      <p>
        <Sentence of={guidance.why} />
      </p>
      <AnswerNotices notices={guidance.notices} />
      <Folds guidance={{ ...guidance, sections: [], contacts: [] }} />
    </section>
  );
}
