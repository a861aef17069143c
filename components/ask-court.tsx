import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CheckResult, compareCheck } from '../lib/check/index.ts';
import { type Clock, type Court, dayAt } from '../lib/courts/index.ts';
import { checkText, comparisonText } from '../lib/guidance/index.ts';
import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** Asks the court itself, with one click, and tells what it answered and when. */
export function AskCourt({
  court,
  result,
  clock,
  onAsk,
  children,
}: {
  court: Court;
  result: CheckResult | null;
  clock: Clock;
  /** Has the court asked. Undefined where the browser cut that short. */
  onAsk: () => Promise<CheckResult | null | undefined>;
  /** What else can be done about the court. */
  children?: ComponentChildren;
}) {
  const [asking, setAsking] = useState(false);
  const [stopped, setStopped] = useState(false);
  const ask = async () => {
    setAsking(true);
    setStopped((await onAsk()) === undefined);
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
