import type { OwnReadiness } from '../lib/guide/index.ts';
import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** A person's readiness for one court in a few lines: what they have, what they lack, and what is next, in the guide. */
export function OwnReadinessView({
  own: { known, state, next, part },
  court,
  guide,
}: {
  own: OwnReadiness;
  /** The court as people cite it. */
  court: string;
  /** Address of the guide at the court. */
  guide: string;
}) {
  return (
    <section class="own" data-ready={state} aria-labelledby="own-title">
      <h3 id="own-title">
        <Sentence of={text('own.title', { court })} />
      </h3>
      {known.length > 0 && (
        <ul>
          {known.map(({ question, has, text: words }) => (
            <li key={question} class={has ? 'has' : 'lacks'}>
              <Sentence of={words} />
            </li>
          ))}
        </ul>
      )}
      {state === 'start' && (
        <p>
          <Sentence of={next} />
        </p>
      )}
      <p>
        {state === 'open' && (
          <>
            <Sentence of={text('guide.colleague.open')} />{' '}
          </>
        )}
        <a href={`${guide}#${part}`} target="_blank" rel="noopener">
          <Sentence of={state === 'start' ? text('popup.guide') : next} />
        </a>
      </p>
    </section>
  );
}
