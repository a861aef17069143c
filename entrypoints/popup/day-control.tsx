import { useId, useState } from 'preact/hooks';
import { Sentence } from '../../components/words.tsx';
import { type Clock, isDay } from '../../lib/courts/index.ts';
import { change, PREVIEW_DATE } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';

/** Shows every surface for another day: for trainers and help desks. */
export function DayControl({ clock }: { clock: Clock }) {
  const id = useId();
  const [open] = useState(clock.preview !== null); // only at first, then it is the person's
  const choose = (day: string) => void change(PREVIEW_DATE, () => (isDay(day) ? day : null));
  return (
    <details class="panel" data-panel="day" open={open}>
      <summary>
        <Sentence of={text('day.title')} />
      </summary>
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
        onChange={(event) => choose(event.currentTarget.value)}
      />{' '}
      {clock.preview !== null && (
        <button type="button" onClick={() => choose('')}>
          <Sentence of={text('day.today')} />
        </button>
      )}
    </details>
  );
}
