import { z } from 'zod/mini';
import { isDay } from './day.ts';
import type { CountyList } from './types.ts';

// The second argument of each piece says what is expected there; it is what a message shows.

/** The longest name has 22 letters (2023); the most counties of one district are the 105 of Kansas. */
const MAX_NAME = 40;
const MAX_NAMES = 300;

const place = z
  .string('a name')
  .check(
    z.maxLength(MAX_NAME, `a name of at most ${MAX_NAME} letters`),
    z.regex(/^\p{Lu}[\p{L}.' -]*$/u, "a name of letters, points, apostrophes and hyphens such as St. Mary's"),
  );
const places = namesOf(place, MAX_NAMES);
const ids = namesOf(
  z.string('an ID').check(z.regex(/^[0-9A-Z]{4,8}$/, 'a PACER court ID such as CACDC')),
  10,
).check(z.minLength(1, 'at least one court'));

function namesOf(item: z.ZodMiniType<string>, most: number) {
  return z
    .array(item, 'a list')
    .check(
      z.maxLength(most, `a list of at most ${most}`),
      z.refine(inOrder, 'each name once, in alphabetical order'),
    );
}

function inOrder(names: readonly string[]): boolean {
  return names.every((name, at) => at === 0 || String(names[at - 1]) < name);
}

/** Counties that `npm run courts` has made. */
export const countyListSchema: z.ZodMiniType<CountyList> = z.object(
  {
    feedDay: z.string('a day YYYY-MM-DD').check(z.refine(isDay, 'a day YYYY-MM-DD')),
    served: z
      .array(z.object({ courts: ids, counties: places, cities: places }, 'a district'), 'a list of districts')
      .check(z.refine(eachCourtOnce, 'each court once')),
  },
  'a list of counties',
);

function eachCourtOnce(served: readonly { courts: string[] }[]): boolean {
  const all = served.flatMap(({ courts }) => courts);
  return new Set(all).size === all.length;
}
