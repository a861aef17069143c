import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Sentence } from '../../components/words.tsx';
import { type CheckResult, compareCheck } from '../../lib/check/index.ts';
import { type Clock, type Court, dayAt } from '../../lib/courts/index.ts';
import { checkText, comparisonText } from '../../lib/guidance/index.ts';
import { text } from '../../lib/words/index.ts';
import { call } from './call.ts';

/** Asks the court itself, with one click, and tells what it answered and when. */
export function AskCourt({
  court,
  result,
  clock,
  children,
}: {
  court: Court;
  result: CheckResult | null;
  clock: Clock;
  /** What else can be done about the court. */
  children: ComponentChildren;
}) {
  const [asking, setAsking] = useState(false);
  const [stopped, setStopped] = useState(false);
  const ask = async () => {
    setAsking(true);
    const reply = await call<CheckResult | null>({ type: 'ask-court', court: court.id });
    setStopped(reply === undefined);
    setAsking(false);
  };
  const comparison = result && comparisonText(compareCheck(court, dayAt(clock.now, court.zone), result));
  return (
    <div class="ask">
      <button type="button" onClick={ask} disabled={asking}>
        <Sentence of={text('popup.ask', { court: court.short })} />
      </button>{' '}
      {children}
      <p role="status" class="quiet">
        {asking ? (
          <Sentence of={text('popup.asking', { court: court.short })} />
        ) : stopped ? (
          <Sentence of={text('popup.askStopped')} />
        ) : (
          result && (
            <>
              <Sentence of={checkText(result)} />
              {comparison && (
                <>
                  {' '}
                  <Sentence of={comparison} />
                </>
              )}
            </>
          )
        )}
      </p>
    </div>
  );
}
