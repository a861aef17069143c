import type { Say, Text } from '../words/index.ts';
import type { FaqEntry } from './faq.ts';
import type { GlossaryEntry } from './glossary.ts';

/** The questions that match what was typed, best first; all of them, in their order, where nothing was typed. */
export function searchFaq(entries: readonly FaqEntry[], typed: string, say: Say): FaqEntry[] {
  return search(entries, typed, (entry) => ({
    title: say(entry.question),
    body: sentences(
      entry.answer.map(({ text }) => text),
      say,
    ),
  }));
}

/** The words that match what was typed, best first; all of them, in their order, where nothing was typed. */
export function searchGlossary(entries: readonly GlossaryEntry[], typed: string, say: Say): GlossaryEntry[] {
  return search(entries, typed, ({ term, meaning }) => ({ title: say(term), body: say(meaning) }));
}

/** Every word that was typed must begin a word of the entry; words of its title weigh more. */
function search<T>(
  entries: readonly T[],
  typed: string,
  spoken: (entry: T) => { title: string; body: string },
): T[] {
  const terms = wordsOf(typed);
  if (terms.length === 0) return [...entries];
  return entries
    .map((entry) => ({ entry, score: scoreOf(spoken(entry), terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf({ title, body }: { title: string; body: string }, terms: string[]): number {
  const inTitle = wordsOf(title);
  const inBody = wordsOf(body);
  let score = 0;
  for (const term of terms) {
    if (begins(inTitle, term)) score += 3;
    else if (begins(inBody, term)) score += 1;
    else return 0;
  }
  return score;
}

/** A plural also finds its singular. */
function begins(words: string[], term: string): boolean {
  const single = term.length > 3 ? term.replace(/s$/, '') : term;
  return words.some((word) => word.startsWith(single));
}

function sentences(texts: Text[], say: Say): string {
  return texts.map(say).join(' ');
}

/** Small letters and digits without accents; `e-file` and `CM/ECF` are also found as one word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  return plain
    .split(/\s+/)
    .flatMap((word) => [word.replace(/[^a-z0-9]/g, ''), ...word.split(/[^a-z0-9]+/)])
    .filter((word, at, all) => word && all.indexOf(word) === at);
}
