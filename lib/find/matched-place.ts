import type { Served } from '../courts/types.ts';
import { plainWords, tellingWords } from './plain-words.ts';

/** A county or city by which a court was found. */
export interface Place {
  kind: 'county' | 'city';
  name: string;
}

/** The place whose name begins with one of the matched words, a whole name before others, a county before a city. */
export function matchedPlace(words: readonly string[], served: Served): Place | undefined {
  const places: Place[] = [
    ...served.counties.map((name) => ({ kind: 'county' as const, name })),
    ...served.cities.map((name) => ({ kind: 'city' as const, name })),
  ];
  let best: { place: Place; points: number } | undefined;
  for (const place of places) {
    const parts = tellingWords(plainWords(place.name));
    const points = Math.max(...words.map((word) => pointsOf(word, parts)));
    if (points > (best?.points ?? 0)) best = { place, points };
  }
  return best?.place;
}

function pointsOf(word: string, parts: readonly string[]): number {
  const whole = parts.join('');
  if (whole === word) return 4;
  if (whole.startsWith(word)) return 3;
  if (parts.includes(word)) return 2;
  return parts.some((part) => part.startsWith(word)) ? 1 : 0;
}
