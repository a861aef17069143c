import { useState } from 'preact/hooks';
import { DayControl } from '../../components/day-control.tsx';
import { FindCourt } from '../../components/find-court.tsx';
import { Mark } from '../../components/mark.tsx';
import { useStored } from '../../components/use-stored.ts';
import { Sentence } from '../../components/words.tsx';
import { answerFor, frontDoorOf } from '../../lib/answer.ts';
import type { Court } from '../../lib/courts/index.ts';
import type { Report } from '../../lib/page/index.ts';
import { change, PREVIEW_DATE, watchStored } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { AnswerView } from './answer-view.tsx';
import { AskCourt } from './ask-court.tsx';
import { AskMany } from './ask-many.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { ListPanel } from './list-panel.tsx';
import { loadStored, type Stored } from './load-popup.ts';
import { PinCourt } from './pin-court.tsx';
import { SeenPanel } from './seen-panel.tsx';

/** The popup: the answer for the tab, or for a court that was looked up, the search, and what answers rest on. */
export function Popup({ report, first }: { report: Report; first: Stored }) {
  const stored = useStored(first, loadStored, watchStored);
  const { knowledge, clock, overlay } = stored;
  const [chosen, choose] = useState<Court | null>(null);
  const answer = answerFor(chosen ? frontDoorOf(chosen) : report, knowledge, clock);
  const [court] = answer.courts;
  return (
    <main class={answer.guidance.tone}>
      <header>
        <Mark />
        <h1>
          <Sentence of={text('name')} />
        </h1>
      </header>
      {stored.broken.map((item) => (
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
      {court && (
        <AskCourt key={court.id} court={court} result={stored.checks[court.id] ?? null} clock={clock}>
          <PinCourt court={court} pins={stored.pins} />
        </AskCourt>
      )}
      <FindCourt courts={knowledge.list.courts} choose={choose} />
      <ListPanel stored={stored} />
      <AskMany stored={stored} />
      <SeenPanel memory={knowledge.memory} courts={knowledge.list.courts} />
      <DayControl clock={clock} onChoose={(day) => void change(PREVIEW_DATE, () => day)} />
      <footer class="quiet">
        <Sentence of={text('notAffiliated')} />
      </footer>
    </main>
  );
}
