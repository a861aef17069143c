import { useState } from 'preact/hooks';
import { call } from '../../components/call-background.ts';
import { Panel } from '../../components/panel.tsx';
import { Sentence } from '../../components/words.tsx';
import { compareCheck } from '../../lib/check/index.ts';
import { dayAt } from '../../lib/courts/index.ts';
import { checkText, comparisonText, progressText } from '../../lib/guidance/index.ts';
import { withPinned } from '../../lib/pins/index.ts';
import { text } from '../../lib/words/index.ts';
import type { Stored } from './load-popup.ts';

/** Asks many courts, a few at a time, with a bar and a way to stop; tells where the list and a court disagree. */
export function AskMany({ stored }: { stored: Stored }) {
  const { asking, checks, knowledge, clock } = stored;
  const pins = withPinned(stored.pins, knowledge.policy.pinnedCourts);
  // Only at first: a panel that closed by itself when the run ends would take the results away.
  const [open] = useState(asking !== null);
  const asked = knowledge.list.courts.flatMap((court) => {
    const result = checks[court.id];
    if (!result) return [];
    const comparison = compareCheck(court, dayAt(clock.now, court.zone), result);
    return [{ court, result, comparison }];
  });
  const telling = asked.filter(({ comparison }) => comparison.says !== 'agrees');
  return (
    <Panel name="ask" title={text('ask.title')} open={open}>
      <p class="quiet">
        <Sentence of={text('ask.about')} />
      </p>
      {asking ? (
        <>
          <progress max={asking.total} value={asking.done} aria-labelledby="ask-status" />
          <button type="button" onClick={() => call({ type: 'stop-asking' })}>
            <Sentence of={text('ask.stop')} />
          </button>
        </>
      ) : (
        <>
          {pins.length > 0 && (
            <>
              <button type="button" onClick={() => void call({ type: 'ask-courts', courts: pins })}>
                <Sentence of={text('ask.mine', { count: pins.length })} />
              </button>{' '}
            </>
          )}
          <button type="button" onClick={() => void call({ type: 'ask-courts', courts: 'all' })}>
            <Sentence of={text('ask.all', { count: knowledge.list.courts.length })} />
          </button>
        </>
      )}
      <p role="status" id="ask-status">
        {asking ? (
          <Sentence of={progressText({ ...asking, last: null })} />
        ) : (
          asked.length > 0 && (
            <Sentence of={text('ask.done', { count: asked.length, telling: telling.length })} />
          )
        )}
      </p>
      {telling.length > 0 && (
        <ul class="sources">
          {telling.map(({ court, result, comparison }) => {
            const words = comparisonText(comparison);
            return (
              <li key={court.id}>
                <b>{court.short}</b> <Sentence of={checkText(result)} />
                {words && (
                  <>
                    {' '}
                    <Sentence of={words} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
