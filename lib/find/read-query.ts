import { oneWord, plainWords, tellingWords } from './plain-words.ts';

/** What was typed, as the index is asked for it. */
export interface Query {
  /** The whole of it in one word, with and without the words that say nothing. */
  whole: string[];
  /** Its telling words. */
  words: string[];
  /**
   * The words that a court must have, in each way of reading them: as they are; those that make up one name put
   * together (`west virginia northern` as `westvirginia`, `northern`); and without a last letter that a word begins with.
   */
  ways: string[][];
  /** A county is asked for, so a state or city of the name is not meant. */
  county: boolean;
}

/** Reads a query. `phrases` are names of several words in one; `vocabulary` has every word that a court has. */
export function readQuery(text: string, phrases: readonly string[], vocabulary: ReadonlySet<string>): Query {
  const all = plainWords(text);
  const words = tellingWords(all).map((word) => unswapped(word, vocabulary));
  return {
    whole: [...new Set([oneWord(text), words.join('')])],
    words,
    ways: [
      words,
      join(words, phrases),
      ...(words.length > 1 && words.at(-1)?.length === 1 ? [words.slice(0, -1)] : []),
    ],
    county: all.includes('county') || all.includes('parish'),
  };
}

/** The longest names first. A name that the end of the query only begins is one too, for it is still being typed. */
function join(words: readonly string[], phrases: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    for (; end > at + 1; end--) {
      const name = words.slice(at, end).join('');
      if (phrases.some((phrase) => (end === words.length ? phrase.startsWith(name) : phrase === name))) break;
    }
    joined.push(words.slice(at, end).join(''));
    at = end;
  }
  return joined;
}

/** The commonest slip is two letters in each other's place, which an edit distance counts as two slips. */
function unswapped(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 4 || vocabulary.has(word)) return word;
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (vocabulary.has(swapped)) return swapped;
  }
  return word;
}
