import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Court } from '../lib/courts/index.ts';
import type { Find } from '../lib/find/index.ts';
import { type Text, text } from '../lib/words/index.ts';
import { whenIdle } from './when-idle.ts';
import { Sentence, useSay } from './words.tsx';

/** More than the list shows without scrolling. */
const AT_ONCE = 6;

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
  const [entered, enter] = useState(false);
  const [early, pickSoon] = useState(false); // Enter was pressed before the search was there
  const search = useSearch();
  const find = useFinder(search, entered ? courts : null);
  const found = useMemo(() => (find && query.trim() ? find(query) : []), [find, query]);
  const shown = useSoon(found);
  useEffect(() => {
    if (early && find) pickFirst();
  }, [early, find]);
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
        onFocus={() => enter(true)}
        onInput={(event) => {
          enter(true);
          pickSoon(false);
          setQuery(event.currentTarget.value);
        }}
      />
      <p id={`${id}-keys`} hidden>
        <Sentence of={text('find.keys')} />
      </p>
      <p class="quiet" role="status">
        {find && query.trim() && <Sentence of={text('popup.results', { count: found.length })} />}
      </p>
      {search && shown.length > 0 && (
        <ul ref={list}>
          {shown.map((each, at) => (
            <li key={each.court.id}>
              <search.FoundCourt found={each} tabIndex={at === 0 ? 0 : -1} onPick={() => pick(each.court)} />
            </li>
          ))}
        </ul>
      )}
    </search>
  );

  function pickFirst() {
    pickSoon(!find);
    if (found[0]) pick(found[0].court);
  }

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
        return at < 0 && pickFirst();
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

type Search = typeof import('./court-search.ts');

/** The search itself, once it is loaded. */
function useSearch(): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => whenIdle(() => void import('./court-search.ts').then(setSearch)), []);
  return search;
}

/**
 * The index of the courts: made from when the search is entered, in the page's idle time. While one of a newer list is
 * made, the one before it answers.
 */
function useFinder(search: Search | null, courts: readonly Court[] | null): Find | null {
  const [find, setFind] = useState<Find | null>(null);
  useEffect(
    () => (search && courts ? search.finderWhenIdle(courts, (made) => setFind(() => made)) : undefined),
    [search, courts],
  );
  return find;
}

/** Of many, the first ones at once and the others bit by bit soon: a key must not have to wait for a long list. */
function useSoon<T>(all: readonly T[]): readonly T[] {
  const [drawn, setDrawn] = useState({ all, count: AT_ONCE });
  const count = drawn.all === all ? drawn.count : AT_ONCE;
  useEffect(
    () => (count < all.length ? whenIdle(() => setDrawn({ all, count: count + AT_ONCE })) : undefined),
    [all, count],
  );
  return all.slice(0, count);
}
