import { useRef } from 'preact/hooks';
import type { CourtProgress } from '../../lib/guide/index.ts';
import { text } from '../../lib/words/index.ts';
import { Sentence, useSay } from '../words.tsx';

/** Progress at all of the person's courts, with the next thing at each. */
export function MyCourts({
  rows,
  hrefOf,
  onRemove,
}: {
  rows: CourtProgress[];
  /** Address of the guide at a court. */
  hrefOf: (court: string) => string;
  onRemove: (court: string) => void;
}) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section class="my-courts" aria-labelledby="my-courts-title">
      <h2 id="my-courts-title" ref={title} tabIndex={-1}>
        <Sentence of={text('guide.courts.title')} />
      </h2>
      {rows.length === 0 && (
        <p>
          <Sentence of={text('guide.courts.none')} />
        </p>
      )}
      <ul>
        {rows.map(({ court, done, of, next, tone }) => (
          <li key={court.id} data-court={court.id} class={tone ?? 'asked'}>
            <a href={hrefOf(court.id)}>{court.name}</a>
            <progress value={done} max={of} aria-hidden="true" />
            <span>
              <Sentence of={text('guide.steps.progress', { done, of })} />
            </span>
            <span class="next-thing">
              <Sentence of={next} />
            </span>
            <button
              type="button"
              class="no-print"
              aria-label={say(text('guide.courts.remove', { court: court.short }))}
              title={say(text('guide.courts.remove', { court: court.short }))}
              onClick={() => {
                title.current?.focus(); // this button goes away
                onRemove(court.id);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
