import { type Found, highlight } from '../lib/find/index.ts';
import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** One court that the search found, with what matched marked and the place by which it was found. */
export function FoundCourt(props: { found: Found; tabIndex: number; onPick: () => void }) {
  const { court, matched, place } = props.found;
  return (
    <button type="button" data-court={court.id} tabIndex={props.tabIndex} onClick={props.onPick}>
      <span>
        <Marked of={court.short} by={matched} />
      </span>
      <span class="quiet">
        <Marked of={court.name} by={matched} />
      </span>
      {place && (
        <span class="quiet">
          <Sentence
            of={
              place.kind === 'county'
                ? text('find.county', { county: place.name })
                : text('find.city', { city: place.name })
            }
          />
        </span>
      )}
      <code>
        <Marked of={court.id} by={matched} />
      </code>
    </button>
  );
}

function Marked({ of, by }: { of: string; by: readonly string[] }) {
  return (
    <>{highlight(of, by).map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text))}</>
  );
}
