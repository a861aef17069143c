import { useId, useRef, useState } from 'preact/hooks';
import { type Clock, type IsoDay, isDay } from '../lib/courts/index.ts';
import { text } from '../lib/words/index.ts';
import { Panel } from './panel.tsx';
import { Sentence } from './words.tsx';

/** Shows every surface for another day: for trainers and help desks. Chooses null for today. */
export function DayControl({ clock, onChoose }: { clock: Clock; onChoose: (day: IsoDay | null) => void }) {
  const id = useId();
  const title = useRef<HTMLElement>(null);
  const [open] = useState(clock.preview !== null); // only at first, then it is the person's
  return (
    <Panel name="day" title={text('day.title')} open={open} summary={title}>
      <p class="quiet">
        <Sentence of={text('day.about')} />
      </p>
      <label for={id}>
        <Sentence of={text('day.label')} />
      </label>{' '}
      <input
        id={id}
        type="date"
        value={clock.preview ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(isDay(value) ? value : null)}
      />{' '}
      {clock.preview !== null && (
        <button
          type="button"
          onClick={() => {
            title.current?.focus(); // this button goes away
            onChoose(null);
          }}
        >
          <Sentence of={text('day.today')} />
        </button>
      )}
    </Panel>
  );
}
