import { useId, useRef, useState } from 'preact/hooks';
import { type Court, findCourts } from '../lib/courts/index.ts';
import { text } from '../lib/words/index.ts';
import { Sentence, useSay } from './words.tsx';

/** The search: any court by name, code, ID or state. Each result carries `data-court`, best first. */
export function FindCourt({ courts, choose }: { courts: readonly Court[]; choose: (court: Court) => void }) {
  const say = useSay();
  const id = useId();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = findCourts(courts, query);
  return (
    <search class="find">
      <label for={id}>
        <Sentence of={text('popup.search')} />
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={say(text('popup.searchHint'))}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) pick(found[0]);
        }}
      />
      <p class="quiet" role="status">
        {query.trim() && <Sentence of={text('popup.results', { count: found.length })} />}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map((court) => (
            <li key={court.id}>
              <button type="button" data-court={court.id} onClick={() => pick(court)}>
                <span>{court.short}</span>
                <span class="quiet">{court.name}</span>
                <code>{court.id}</code>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );

  function pick(court: Court) {
    setQuery('');
    field.current?.focus(); // the button that was pressed goes away
    choose(court);
  }
}
