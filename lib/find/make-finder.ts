import MiniSearch, { type Query as MiniSearchQuery, type SearchOptions, type SearchResult } from 'minisearch';
import type { Court, CourtKind } from '../courts/index.ts';
import type { CountyList } from '../courts/types.ts';
import { type CourtDocument, courtDocument, type Field, phrasesOf, WEIGHTS } from './court-document.ts';
import { courtsAt } from './courts-at.ts';
import { matchedPlace, type Place, type ReadPlace, readPlaces } from './matched-place.ts';
import { type Query, readQuery } from './read-query.ts';

export interface Found {
  court: Court;
  /** What to highlight: begins of words, names of several words in one, as `highlight` takes them. */
  matched: string[];
  /** The county or city that the query named, where it is what found the court. */
  place?: Place;
}

interface Hit {
  court: Court;
  result: SearchResult;
}

/** Finds courts, best first; empty for an empty query. */
export type Find = (query: string) => Found[];

/** Between equals, the court that most people mean comes first. */
const RANK: Record<CourtKind, number> = { district: 0, bankruptcy: 1, appeals: 2, national: 3, bap: 4 };

/** The most that a list in the popup shows. */
const MOST = 40;

const FIELDS = Object.keys(WEIGHTS) as Field[];
const WORD_FIELDS = FIELDS.filter((field) => field !== 'key');
const PLACE_FIELDS: readonly string[] = ['place', 'placeWord', 'meantCity', 'meantCounty'] satisfies Field[];

/** Indexes the courts; make it once for a list. `counties` may name courts that the list lacks, and lack some. */
export function makeFinder(courts: readonly Court[], counties: CountyList): Find {
  const work = finderInPieces(courts, counties);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in pieces of a few milliseconds at most, between which a page can do other things. */
export function* finderInPieces(
  courts: readonly Court[],
  counties: CountyList,
): Generator<undefined, Find, void> {
  const places = new Map<string, ReadPlace[]>();
  for (const served of counties.served) {
    const read = readPlaces(served);
    for (const id of served.courts) places.set(id, read);
    yield;
  }
  const placesOf = ({ id }: Court) => places.get(id) ?? [];
  const byId = new Map(courts.map((court) => [court.id, court]));
  const vocabulary = new Set<string>();
  const states = new Set<string>();
  const names = new Set<string>();
  const index = new MiniSearch<CourtDocument>({
    fields: FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  for (const court of courts) {
    const document = courtDocument(court, placesOf(court));
    for (const word of wordsOfDocument(document)) vocabulary.add(word);
    for (const state of document.state.split(' ')) states.add(state);
    for (const name of phrasesOf(court, placesOf(court))) names.add(name);
    index.add(document);
    yield;
  }
  const words = [...vocabulary];
  const phrases = [...names];

  /** How many slips a word may have: none where it begins a word that there is. */
  const slips = (term: string) =>
    term.length < 4 || words.some((word) => word.startsWith(term)) ? false : term.length < 7 ? 1 : 2;

  return (text) => {
    const pasted = courtsAt(courts, text);
    if (pasted) return pasted.map((court) => ({ court, matched: [] }));
    const query = readQuery(text, phrases, vocabulary);
    if (query.words.length === 0) return [];
    return inOrder(index.search(wanted(query), optionsFor(query, states, slips)), byId)
      .slice(0, MOST)
      .map(({ court, result }) => {
        const matched = matchedWords(result, query);
        const place = matchedPlace(placeWords(result, query), placesOf(court));
        return { court, matched, ...(place && { place }) };
      });
  };
}

/** Either the whole query means a court, or a court has every word of it in one way of reading. */
function wanted({ whole, ways }: Query): MiniSearchQuery {
  return {
    combineWith: 'OR',
    queries: [
      { queries: whole, fields: ['key'], combineWith: 'OR', fuzzy: false },
      ...ways.map((queries) => ({ queries, combineWith: 'AND' as const })),
    ],
  };
}

function optionsFor(
  query: Query,
  states: ReadonlySet<string>,
  slips: (term: string) => number | false,
): SearchOptions {
  return {
    fields: fieldsFor(query),
    boost: query.county ? { ...WEIGHTS, place: 20, meantCounty: 20 } : WEIGHTS,
    // A single letter begins half of all words. A whole state is meant (Virginia), not what begins so (Virginia Beach).
    prefix: (term) => (term.length > 1 || query.words.length === 1) && !states.has(term),
    fuzzy: slips,
    // A court either has a word or not: neither its length nor repetition counts.
    bm25: { k: 0, b: 0, d: 0 },
  };
}

/**
 * Best first. Scores that differ little, measured by the best, are equals: that one of two districts has a city of
 * the name too must not put its bankruptcy court before the other's district court.
 */
function inOrder(results: readonly SearchResult[], byId: ReadonlyMap<string, Court>): Hit[] {
  const best = results[0]?.score ?? 1;
  return results
    .flatMap((result) => {
      const court = byId.get(result.id);
      return court ? [{ court, result, grade: Math.round((5 * result.score) / best) }] : [];
    })
    .sort(
      (a, b) =>
        b.grade - a.grade ||
        RANK[a.court.kind] - RANK[b.court.kind] ||
        Math.round(100 * (b.result.score - a.result.score)) ||
        (a.court.id < b.court.id ? -1 : 1),
    );
}

/** No city where a county is asked for; no place by one letter, for it begins a good many of three thousand. */
function fieldsFor({ county, words }: Query): Field[] {
  if (words.length === 1 && words[0]?.length === 1) {
    return WORD_FIELDS.filter((field) => !PLACE_FIELDS.includes(field));
  }
  return WORD_FIELDS.filter((field) => !county || field !== 'meantCity');
}

function wordsOfDocument(document: CourtDocument): string[] {
  return FIELDS.flatMap((field) => document[field].split(' ')).filter(Boolean);
}

/** The typed words that begin what matched; where a slip was forgiven, the word that was meant. */
function matchedWords({ match }: SearchResult, query: Query): string[] {
  return [...new Set(Object.keys(match).map((term) => typedFor(term, query)))];
}

/** The words that matched a place alone, or a place too where a county is asked for. */
function placeWords({ match }: SearchResult, query: Query): string[] {
  return Object.entries(match)
    .filter(([, fields]) => {
      const inPlace = fields.some((field) => PLACE_FIELDS.includes(field));
      return inPlace && (query.county || fields.every((field) => PLACE_FIELDS.includes(field)));
    })
    .map(([term]) => typedFor(term, query));
}

function typedFor(term: string, { whole, ways }: Query): string {
  const typed = [...whole, ...ways.flat()].filter((word) => term.startsWith(word));
  return typed.sort((a, b) => b.length - a.length)[0] ?? term;
}
