import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useKeep } from '../../components/keep.tsx';
import { SetBy } from '../../components/set-by.tsx';
import { Sentence } from '../../components/words.tsx';
import type { Court } from '../../lib/courts/index.ts';
import { changePins } from '../../lib/store/index.ts';
import { text, type Value } from '../../lib/words/index.ts';

/**
 * Pins a court, so that a notice comes before its next move. Leave to show notices is asked for now, when it is first
 * wanted; without it the court is pinned all the same.
 */
export function PinCourt({
  court,
  pins,
  by,
  reminders,
}: {
  court: Court;
  pins: string[];
  /** The organization that has pinned it for everybody, which no person can undo; else null. */
  by: Value | null;
  /** Without reminders there is no leave to ask for. */
  reminders: boolean;
}) {
  const keep = useKeep();
  const [refused, setRefused] = useState(false);
  const pinned = pins.includes(court.id);
  if (by !== null) return <SetBy words={text('policy.pinned', { org: by })} of="pin" />;
  const toggle = async () => {
    // The browser asks only within the click, and may close the popup to ask: nothing waits for the person's answer.
    const leave = pinned || !reminders ? null : askLeave();
    setRefused(false);
    await keep(() =>
      changePins((all) => (pinned ? all.filter((id) => id !== court.id) : [...all, court.id])),
    );
    if (leave) setRefused(!(await leave));
  };
  return (
    <>
      <button type="button" aria-pressed={pinned} onClick={toggle}>
        <Sentence of={text(pinned ? 'pin.remove' : 'pin.add', { court: court.short })} />
      </button>
      {refused && pinned && (
        <p class="quiet" role="status">
          <Sentence of={text('pin.refused')} />
        </p>
      )}
    </>
  );
}

/** False where the person, or the browser, says no. */
function askLeave(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}
