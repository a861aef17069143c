import { useState } from 'preact/hooks';
import { AskCourt } from '../../components/ask-court.tsx';
import { BrokenItems } from '../../components/broken-items.tsx';
import { call } from '../../components/call-background.ts';
import { DayControl } from '../../components/day-control.tsx';
import { FindCourt } from '../../components/find-court.tsx';
import { AnswersKept } from '../../components/guide/answers-kept.tsx';
import { CourtStepsView } from '../../components/guide/court-steps-view.tsx';
import { FaqView } from '../../components/guide/faq-view.tsx';
import { type ChartView, FlowChart } from '../../components/guide/flow-chart.tsx';
import { GlossaryView } from '../../components/guide/glossary-view.tsx';
import { MyCourts } from '../../components/guide/my-courts.tsx';
import { WhoToCall } from '../../components/guide/who-to-call.tsx';
import { Keeping, useKeep } from '../../components/keep.tsx';
import { Managed } from '../../components/managed.tsx';
import { NewerItems } from '../../components/newer-items.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useStored } from '../../components/use-stored.ts';
import { WidePage } from '../../components/wide-page.tsx';
import { Sentence, useSay } from '../../components/words.tsx';
import type { CheckResult } from '../../lib/check/index.ts';
import { answerDay, type Court } from '../../lib/courts/index.ts';
import { courtContacts, managedBy, offBy } from '../../lib/guidance/index.ts';
import {
  chartOf,
  colleagueText,
  courtSteps,
  factsOf,
  faqFor,
  glossary,
  progressOf,
  ruled,
  walk,
} from '../../lib/guide/index.ts';
import {
  answer,
  exportReadiness,
  importReadiness,
  type QuestionId,
  removeCourt,
} from '../../lib/readiness/index.ts';
import { languageTag } from '../../lib/settings/index.ts';
import { change, erase, PREVIEW_DATE, READINESS, watchStored } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { CourtAnswer } from './court-answer.tsx';
import { type GuideState, loadGuide } from './load-guide.ts';
import { usePart } from './use-part.ts';

/** The guide: from "which login" to "signed in and filing", for one court, one day and one person. */
export function GuidePage({
  first,
  court,
  language,
}: {
  first: GuideState;
  court: string | null;
  language: string;
}) {
  const state = useStored(first, loadGuide, watchStored);
  return (
    <WidePage language={languageTag(state.settings, language)} title={text('guide.title')}>
      <Keeping>
        <Guide state={state} court={court} />
      </Keeping>
    </WidePage>
  );
}

function Guide({ state, court: asked }: { state: GuideState; court: string | null }) {
  const say = useSay();
  const keep = useKeep();
  const { clock, knowledge, readiness } = state;
  const { courts } = knowledge.list;
  const part = usePart();
  const [id, setId] = useState(asked);
  const [view, setView] = useState<ChartView>('chart');
  const [copied, setCopied] = useState(false);
  const court = courts.find((each) => each.id === id) ?? null;
  const facts = factsOf(court, knowledge, clock);
  const way = walk(readiness, facts);
  const contacts = courtContacts(court, knowledge.policy);
  const give = (question: QuestionId, option: string) => {
    if (!court) return;
    setCopied(false);
    const place = { court: court.id, day: facts.day };
    void keep(() => change(READINESS, (all) => answer(all, place, question, option)));
  };
  const choose = ({ id: chosen }: Court) => {
    setId(chosen);
    history.replaceState(null, '', `?court=${chosen}`);
  };
  return (
    <>
      <NewerItems items={state.newer} />
      <BrokenItems items={state.broken} />
      {asked !== null && asked === id && !court && (
        <p class="notice" role="alert">
          <Sentence of={text('guide.noCourt', { id: asked.slice(0, 12) })} />
        </p>
      )}
      <div class="no-print">
        <FindCourt courts={courts} choose={choose} />
      </div>
      {court && <CourtAnswer court={court} knowledge={knowledge} clock={clock} />}
      {court && (
        <div class="no-print">
          <AskCourt
            key={court.id}
            court={court}
            result={state.checks[court.id] ?? null}
            clock={clock}
            off={offBy(knowledge.policy, 'liveCheck')}
            onAsk={() => call<CheckResult | null>({ type: 'ask-court', court: court.id })}
          />
        </div>
      )}
      <FlowChart
        way={way}
        chart={chartOf(way, facts)}
        view={view}
        onView={setView}
        onAnswer={give}
        onCopy={async () => {
          await navigator.clipboard.writeText(colleagueText(way, facts, contacts, say));
          setCopied(true);
        }}
        onPrint={() => print()}
      />
      <p role="status" class="no-print">
        {copied && <Sentence of={text('guide.copied')} />}
      </p>
      {court && (
        <>
          <div class="no-print">
            <CourtStepsView steps={courtSteps(readiness, facts)} onAnswer={give} />
          </div>
          <WhoToCall contacts={contacts} />
        </>
      )}
      <div class="no-print">
        <MyCourts
          rows={progressOf(
            readiness,
            courts.map((each) => ruled(each, knowledge, clock)),
            (each) => answerDay(clock, each.zone),
          )}
          hrefOf={(each) => `?court=${each}`}
          onRemove={(each) => void keep(() => change(READINESS, (all) => removeCourt(all, each)))}
        />
        <FaqView entries={faqFor(facts)} open={part.startsWith('faq-') ? part.slice(4) : undefined} />
        <GlossaryView entries={glossary()} />
        <AnswersKept
          onExport={() => saveFile('ecf-signpost-answers.json', exportReadiness(readiness))}
          onImport={async (file) => {
            const imported = importReadiness(file);
            if (!imported.ok) return imported;
            return (await keep(() => change(READINESS, () => imported.value))) ? imported : null;
          }}
          onErase={() => void keep(() => erase(READINESS))}
        />
        <DayControl clock={clock} onChoose={(day) => void keep(() => change(PREVIEW_DATE, () => day))} />
      </div>
      <Managed by={managedBy(knowledge.policy)} href="options.html#installation" />
    </>
  );
}
