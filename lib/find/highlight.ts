/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Cuts a text where its words begin with something that matched: `C.D. Cal.` by `cdcal` wholly, `California` by `cal`
 * to its third letter. Points and spaces do not count. One letter is marked only where it is a whole word.
 */
export function highlight(text: string, matched: readonly string[]): Piece[] {
  const longest = matched.toSorted((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let plain = 0;
  for (const { index } of text.matchAll(WORD_BEGIN)) {
    if (index < plain) continue;
    const end = Math.max(0, ...longest.map((typed) => endOf(text, index, typed)));
    if (end === 0) continue;
    if (index > plain) pieces.push({ text: text.slice(plain, index), hit: false });
    pieces.push({ text: text.slice(index, end), hit: true });
    plain = end;
  }
  if (plain < text.length) pieces.push({ text: text.slice(plain), hit: false });
  return pieces;
}

const WORD_BEGIN = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Where `typed` ends in the text if it stands at `start`; 0 if it does not. */
function endOf(text: string, start: number, typed: string): number {
  let at = start;
  for (const letter of typed) {
    while (at < text.length && !LETTER.test(text.charAt(at))) at++;
    if (plainLetter(text.charAt(at)) !== letter) return 0;
    at++;
  }
  if (typed.length === 1 && LETTER.test(text.charAt(at))) return 0;
  return text.charAt(at) === '.' ? at + 1 : at;
}

function plainLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase();
}
