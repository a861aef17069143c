/** One spelling for what the bar and the feed write in two ways. */
const SAME: Readonly<Record<string, string>> = { '2d': '2nd', '3d': '3rd', saint: 'st', ft: 'fort' };

/** Small letters and digits, without points and accents: `C.D. Cal.` becomes `cd`, `cal`. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => SAME[word] ?? word);
}

/** `New York` as `newyork`, `S.D.N.Y.` as `sdny`: one word, so that it is found as a whole. */
export function oneWord(text: string): string {
  return plainWords(text).join('');
}

/** Said of every court, so they tell none from another. `county` comes back as a wish in the query. */
const EMPTY_WORDS = new Set([
  'the',
  'of',
  'for',
  'us',
  'united',
  'states',
  'court',
  'courts',
  'county',
  'clerk',
]);

/** The words that tell something; all of them where none does. A last `in` is Indiana, any other says nothing. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter(
    (word, at) => !EMPTY_WORDS.has(word) && !(word === 'in' && at < words.length - 1),
  );
  return telling.length > 0 ? telling : [...words];
}
