import type { Court } from '../courts/index.ts';
import { NICKNAMES } from './court-nicknames.ts';
import { DIRECTION_WORDS, KIND_WORDS, ORDINALS } from './kind-words.ts';
import type { ReadPlace } from './matched-place.ts';
import { MEANT_CITIES, MEANT_COUNTIES } from './meant-places.ts';
import { oneWord, plainWords, tellingWords } from './plain-words.ts';
import { stateNames } from './state-words.ts';

/**
 * Fields of a court that are searched, and what a match in each weighs. A whole name beats its parts, the court's own
 * state one that it merely serves, and a state a county of its name (Oregon County is in Missouri).
 */
export const WEIGHTS = {
  /** Whole queries that mean this court: ID, code, name, citation form, each in one word. */
  key: 60,
  /** A district's citation form in one word, which its two courts share: `sdny`, `cdca`. */
  short: 12,
  state: 12,
  meantCity: 8,
  meantCounty: 6,
  place: 5,
  direction: 4,
  nickname: 4,
  kind: 3,
  placeWord: 1.5,
  name: 1,
  served: 1,
};

export type Field = keyof typeof WEIGHTS;

/** A court as the index takes it: each field a text of plain words with a space between. */
export type CourtDocument = { id: string } & Record<Field, string>;

/** `places` are those that the court serves. */
export function courtDocument(court: Court, places: readonly ReadPlace[]): CourtDocument {
  const [own, ...others] = isOfDistrict(court) ? court.states : [undefined, ...court.states];
  const names = own ? stateNames(own) : [];
  const stateWords = names.map(briefWord);
  const direction = /^(?:Bankr\. )?([NSEWMC])\.D\./.exec(court.short)?.[1];
  const nicknames = [...(NICKNAMES[court.id] ?? []), ...circuitNames(court)];
  const shorts = isOfDistrict(court) ? names.map((name) => `${direction ?? ''}d ${name}`) : [];
  const whole = [court.id, court.code, court.name, court.short, ...nicknames];
  return {
    id: court.id,
    key: text([
      ...whole.map(oneWord),
      ...whole.map(briefWord),
      ...(isMain(court) ? shorts.map(oneWord) : []),
    ]),
    short: text(shorts.map(oneWord)),
    state: text(stateWords),
    direction: direction ? (DIRECTION_WORDS[direction] ?? '') : '',
    kind: KIND_WORDS[court.kind],
    name: text([court.name, court.short, ...names].flatMap(plainWords)),
    nickname: text(nicknames.flatMap((name) => [briefWord(name), ...plainWords(name)])),
    place: text(places.map(({ whole }) => whole)),
    // Who types a state does not mean the city that begins so (Virginia Beach).
    placeWord: text(places.flatMap(({ parts }) => parts).filter((word) => !stateWords.includes(word))),
    meantCity: text((MEANT_CITIES[court.id.slice(0, -2)] ?? []).map(briefWord)),
    meantCounty: text((MEANT_COUNTIES[court.id.slice(0, -2)] ?? []).map(briefWord)),
    served: text(others.flatMap((state) => state && stateNames(state)).flatMap(wordAndParts)),
  };
}

/** Names that are several words: a query's words that make one of them up are put together. */
export function phrasesOf(court: Court, places: readonly ReadPlace[]): string[] {
  return [
    ...court.states
      .flatMap(stateNames)
      .filter((name) => tellingWords(plainWords(name)).length > 1)
      .map(briefWord),
    ...places.filter(({ parts }) => parts.length > 1).map(({ whole }) => whole),
  ];
}

/** A name in one word, without what says nothing: `Isle of Wight` as `islewight`. */
function briefWord(name: string): string {
  return tellingWords(plainWords(name)).join('');
}

function wordAndParts(name: string | undefined): string[] {
  return name ? [briefWord(name), ...plainWords(name)] : [];
}

function isOfDistrict({ kind }: Court): boolean {
  return kind === 'district' || kind === 'bankruptcy';
}

/** `sdny` alone is the district court. */
function isMain({ id, kind }: Court): boolean {
  return kind === 'district' && id.endsWith('DC');
}

/** `ninth`, `9`, `9th circuit`, `usca9`: as people write a circuit, and with `bap` its panel. */
function circuitNames({ kind, circuit }: Court): string[] {
  const number = Number(circuit);
  const ordinal = ORDINALS[number];
  if (!ordinal || (kind !== 'appeals' && kind !== 'bap')) return [];
  const suffix = ['th', 'st', 'nd', 'rd'][number] ?? 'th';
  const names = [String(number), `${number}${suffix}`, ordinal];
  if (kind === 'bap') return names.flatMap((name) => [`${name} bap`, `bap ${name}`, `bap${number}`]);
  return [
    ...names.flatMap((name) => [name, `${name} cir`, `${name} circuit`]),
    ...['usca', 'ca', 'cta', 'cir', 'circuit'].map((word) => `${word}${number}`),
  ];
}

function text(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}
