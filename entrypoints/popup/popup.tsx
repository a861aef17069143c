import { useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { Sentence } from '../../components/words.tsx';
import { answerFor } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court } from '../../lib/courts/index.ts';
import type { Report } from '../../lib/page/index.ts';
import { text } from '../../lib/words/index.ts';
import { AnswerView } from './answer-view.tsx';
import { FindCourt } from './find-court.tsx';
import { HiddenNote } from './hidden-note.tsx';
import type { PopupState } from './load-popup.ts';

/** The popup: the answer for the tab, or for a court that was looked up, and the search. */
export function Popup({ report, clock, overlay, broken }: PopupState) {
  const [chosen, choose] = useState<Court | null>(null);
  const answer = answerFor(chosen ? frontDoorOf(chosen) : report, bundledCourts, clock);
  return (
    <main class={answer.guidance.tone}>
      <header>
        <Mark />
        <h1>
          <Sentence of={text('name')} />
        </h1>
      </header>
      {broken.map((item) => (
        <p key={item} class="notice" role="alert">
          <Sentence of={text('popup.problem', { item })} />
        </p>
      ))}
      <section class="answer" aria-live="polite">
        <p class="quiet about">
          <Sentence of={text(chosen ? 'popup.looked' : 'popup.tab')} />
          {chosen && (
            <button type="button" onClick={() => choose(null)}>
              <Sentence of={text('popup.back')} />
            </button>
          )}
        </p>
        <AnswerView answer={answer} />
        <HiddenNote courts={answer.courts} overlay={overlay} />
      </section>
      <FindCourt courts={bundledCourts.courts} choose={choose} />
      <footer class="quiet">
        <Sentence of={text('notAffiliated')} />
      </footer>
    </main>
  );
}

/** A court that was looked up is answered as at its front door. */
function frontDoorOf(court: Court): Report {
  return {
    page: { kind: 'front-door', court: { by: 'id', id: court.id, host: null }, state: null },
    evidence: [],
  };
}
