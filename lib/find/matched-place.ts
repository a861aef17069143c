import type { Served } from '../courts/types.ts';
import { plainWords, tellingWords } from './plain-words.ts';

/** A county or city by which a court was found. */
export interface Place {
  kind: 'county' | 'city';
  name: string;
}

/** A place with its telling words, and those in one word: `Isle of Wight`, `isle wight`, `islewight`. */
export interface ReadPlace {
  place: Place;
  parts: string[];
  whole: string;
}

/** Reads the names once, for they are asked for at every key. Counties first. */
export function readPlaces({ counties, cities }: Served): ReadPlace[] {
  return [
    ...counties.map((name) => ({ kind: 'county' as const, name })),
    ...cities.map((name) => ({ kind: 'city' as const, name })),
  ].map((place) => {
    const parts = tellingWords(plainWords(place.name));
    return { place, parts, whole: parts.join('') };
  });
}

/** The place whose name begins with one of the matched words, a whole name before others, a county before a city. */
export function matchedPlace(words: readonly string[], places: readonly ReadPlace[]): Place | undefined {
  let best: { place: Place; points: number } | undefined;
  for (const { place, parts, whole } of places) {
    for (const word of words) {
      const points = pointsOf(word, parts, whole);
      if (points > (best?.points ?? 0)) best = { place, points };
    }
  }
  return best?.place;
}

function pointsOf(word: string, parts: readonly string[], whole: string): number {
  if (whole === word) return 4;
  if (whole.startsWith(word)) return 3;
  if (parts.includes(word)) return 2;
  return parts.some((part) => part.startsWith(word)) ? 1 : 0;
}
