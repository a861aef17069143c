import { useState } from 'preact/hooks';
import { AccessNote } from '../../components/access-note.tsx';
import { PaintSoon } from '../../components/after-paint.tsx';
import { AskCourt } from '../../components/ask-court.tsx';
import { BrokenItems } from '../../components/broken-items.tsx';
import { call } from '../../components/call-background.ts';
import { FindCourt } from '../../components/find-court.tsx';
import { Keeping } from '../../components/keep.tsx';
import { Managed } from '../../components/managed.tsx';
import { Mark } from '../../components/mark.tsx';
import { NewerItems } from '../../components/newer-items.tsx';
import { SetBy } from '../../components/set-by.tsx';
import { Speaking } from '../../components/speaking.tsx';
import { useStored } from '../../components/use-stored.ts';
import { Sentence } from '../../components/words.tsx';
import { answerFor, frontDoorOf } from '../../lib/answer.ts';
import type { CheckResult } from '../../lib/check/index.ts';
import type { Court } from '../../lib/courts/index.ts';
import { managedBy, offBy, organizationName } from '../../lib/guidance/index.ts';
import { factsOf, ownReadiness } from '../../lib/guide/index.ts';
import { isOn } from '../../lib/policy/index.ts';
import { languageTag } from '../../lib/settings/index.ts';
import { watchStored } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { AnswerView } from './answer-view.tsx';
import { AskMany } from './ask-many.tsx';
import { DayPanel } from './day-panel.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { ListPanel } from './list-panel.tsx';
import { loadStored, type Stored, type Subject } from './load-popup.ts';
import { LookalikeWarning } from './lookalike-warning.tsx';
import { MyCourtsPanel } from './my-courts-panel.tsx';
import { PinCourt } from './pin-court.tsx';
import { SeenPanel } from './seen-panel.tsx';

interface PopupProps {
  subject: Subject;
  first: Stored;
  /** Match patterns of the sites that the browser grants; null while it has not said. */
  granted: string[] | null;
  language: string;
}

/** The popup: the answer for the tab, or for a court that was looked up, the search, and what answers rest on. */
export function Popup({ subject, first, granted, language }: PopupProps) {
  const stored = useStored(first, loadStored, watchStored);
  return (
    <Speaking language={languageTag(stored.settings, language)}>
      <PaintSoon>
        <PopupPage subject={subject} stored={stored} granted={granted} />
      </PaintSoon>
    </Speaking>
  );
}

interface PopupPageProps extends Pick<PopupProps, 'subject' | 'granted'> {
  stored: Stored;
}

function PopupPage({ subject: { report, lookalike }, stored, granted }: PopupPageProps) {
  const { knowledge, clock, settings } = stored;
  const [chosen, choose] = useState<Court | null>(null);
  const answer = answerFor(chosen ? frontDoorOf(chosen) : report, knowledge, clock);
  const [court] = answer.courts;
  // What a person has in a court's training system is another matter.
  const own =
    court && answer.verdict.login.file !== 'training'
      ? ownReadiness(stored.readiness, factsOf(court, knowledge, clock), knowledge.memory.account)
      : null;
  const { policy } = knowledge;
  const noOverlay = offBy(policy, 'overlay');
  const notAsked = offBy(policy, 'liveCheck');
  return (
    <main class={answer.guidance.tone}>
      <header>
        <Mark />
        <h1>
          <Sentence of={text('name')} />
        </h1>
      </header>
      <Keeping>
        <AccessNote first={granted} />
        <NewerItems items={stored.newer} />
        <BrokenItems items={stored.broken} />
        {lookalike && !chosen && <LookalikeWarning lookalike={lookalike} />}
        <section class="answer" aria-live="polite">
          <p class="quiet about">
            <Sentence of={text(chosen ? 'popup.looked' : 'popup.tab')} />
            {chosen && (
              <button type="button" onClick={() => choose(null)}>
                <Sentence of={text('popup.back')} />
              </button>
            )}
          </p>
          <AnswerView answer={answer} own={own} />
          {noOverlay ? (
            <SetBy words={noOverlay} of="overlay" />
          ) : (
            <HiddenNote courts={answer.courts} settings={settings} />
          )}
        </section>
        {court && (
          <AskCourt
            key={court.id}
            court={court}
            result={stored.checks[court.id] ?? null}
            clock={clock}
            off={notAsked}
            onAsk={() => call<CheckResult | null>({ type: 'ask-court', court: court.id })}
          >
            <PinCourt
              court={court}
              pins={stored.pins}
              by={policy.pinnedCourts?.includes(court.id) ? organizationName(policy) : null}
              reminders={settings.reminders && isOn(policy, 'reminders')}
            />
          </AskCourt>
        )}
        <MyCourtsPanel stored={stored} />
        <FindCourt courts={knowledge.list.courts} choose={choose} />
        <ListPanel stored={stored} old={answer.guidance.notices.some(({ kind }) => kind === 'old-list')} />
        {!notAsked && <AskMany stored={stored} />}
        <SeenPanel memory={knowledge.memory} courts={knowledge.list.courts} />
        <DayPanel clock={clock} />
        <Managed by={managedBy(policy)} href="options.html#installation" />
        <footer class="quiet">
          <a href="options.html" target="_blank" rel="noopener">
            <Sentence of={text('opt.open')} />
          </a>{' '}
          <Sentence of={text('notAffiliated')} />
        </footer>
      </Keeping>
    </main>
  );
}
