import type { Reached } from '../../lib/guide/index.ts';
import { text } from '../../lib/words/index.ts';
import { OutLink } from '../out-link.tsx';
import { Sentence } from '../words.tsx';

/** The end of the way: what it is, and the steps to take now. */
export function EndCard({ end }: { end: Reached }) {
  return (
    <section class={`end-card ${end.tone}`} id={`end-${end.id}`} data-end={end.id}>
      <p class="tone">
        <Sentence of={text(`guide.tone.${end.tone}`)} />
      </p>
      <h3>
        <Sentence of={end.title} />
      </h3>
      <ol>
        {end.actions.map((step) => (
          <li key={step.text.key}>
            <Sentence of={step.text} />
            {step.link && (
              <>
                {' '}
                <OutLink link={step.link} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
