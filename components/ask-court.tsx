import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CheckResult, compareCheck } from '../lib/check/index.ts';
import { type Clock, type Court, dayAt } from '../lib/courts/index.ts';
import { checkText, comparisonText } from '../lib/guidance/index.ts';
import { type Text, text } from '../lib/words/index.ts';
import { SetBy } from './set-by.tsx';
import { Sentence } from './words.tsx';

/** Asks the court itself, with one click, and tells what it answered and when. */
export function AskCourt({
  court,
  result,
  clock,
  off,
  onAsk,
  children,
}: {
  court: Court;
  result: CheckResult | null;
  clock: Clock;
  /** Who has switched it off, where somebody has: then no court is asked. */
  off: Text | null;
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
  if (off) {
    return (
      <div class="ask">
        {children}
        <SetBy words={off} of="liveCheck" />
      </div>
    );
  }
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
