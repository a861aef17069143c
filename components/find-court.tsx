import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { bundledCounties } from '../lib/courts/bundled-counties.ts';
import type { Court } from '../lib/courts/index.ts';
import { type Find, makeFinder } from '../lib/find/index.ts';
import { type Text, text } from '../lib/words/index.ts';
import { FoundCourt } from './found-court.tsx';
import { Sentence, useSay } from './words.tsx';

/**
 * The search: any court by name, code, ID, place or address. Each result carries `data-court`, best first. Enter picks
 * the first, arrow keys move through them and back, Escape clears.
 */
export function FindCourt({
  courts,
  label,
  choose,
}: {
  courts: readonly Court[];
  /** What it is for, where there are several on a page. */
  label?: Text;
  choose: (court: Court) => void;
}) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const finder = useMemo(() => lazyFinder(courts), [courts]);
  const found = useMemo(() => (query.trim() ? finder()(query) : []), [finder, query]);
  return (
    <search class="find" {...(label && { 'aria-labelledby': `${id}-label` })} onKeyDown={onKey}>
      <label for={id} id={`${id}-label`}>
        <Sentence of={label ?? text('popup.search')} />
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={say(text('popup.searchHint'))}
        aria-describedby={`${id}-keys`}
        value={query}
        onFocus={() => finder()}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p id={`${id}-keys`} hidden>
        <Sentence of={text('find.keys')} />
      </p>
      <p class="quiet" role="status">
        {query.trim() && <Sentence of={text('popup.results', { count: found.length })} />}
      </p>
      {found.length > 0 && (
        <ul ref={list}>
          {found.map((each, at) => (
            <li key={each.court.id}>
              <FoundCourt found={each} tabIndex={at === 0 ? 0 : -1} onPick={() => pick(each.court)} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );

  function pick(court: Court) {
    setQuery('');
    input.current?.focus(); // the button that was pressed goes away
    choose(court);
  }

  function onKey(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const go = (to: HTMLElement | null | undefined) => {
      event.preventDefault();
      to?.focus();
    };
    switch (event.key) {
      case 'ArrowDown':
        return buttons.length > 0 && go(buttons[Math.min(at + 1, buttons.length - 1)]);
      case 'ArrowUp':
        return at >= 0 && go(buttons[at - 1] ?? input.current);
      case 'Home':
        return at >= 0 && go(buttons[0]);
      case 'End':
        return at >= 0 && go(buttons.at(-1));
      case 'Enter':
        return at < 0 && found[0] && pick(found[0].court);
      case 'Escape':
        if (!query) return; // the popup closes
        setQuery('');
        return go(input.current);
      default:
        // Who types on in the list goes on typing the query.
        if (
          at >= 0 &&
          event.key.length === 1 &&
          event.key !== ' ' &&
          !event.ctrlKey &&
          !event.metaKey &&
          !event.altKey
        )
          input.current?.focus();
    }
  }
}

/** The index is made when the search is entered, not when the surface opens: most people come for the answer. */
function lazyFinder(courts: readonly Court[]): () => Find {
  let made: Find | undefined;
  return () => {
    made ??= makeFinder(courts, bundledCounties);
    return made;
  };
}
