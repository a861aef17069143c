import type { z } from 'zod/mini';
import { ABOUT, GROUPS, type Group } from '../about.ts';
import es from './es.json' with { type: 'json' };

/** What an administrator reads about the policy, in one language. */
export interface PolicyWords {
  group: (group: Group) => string;
  /** Of a key, by its schema and its path, in which entries of a list have no number: `notices[].from`. */
  about: (schema: z.ZodMiniType, path: string) => { title: string; description: string };
  /** What a problem says was found, or is expected. A value that was found stays as it is. */
  phrase: (english: string) => string;
}

const ENGLISH: PolicyWords = {
  group: (group) => GROUPS[group],
  about: (schema) => ABOUT.get(schema) ?? { title: '', description: '' },
  phrase: (english) => english,
};

const KEYS: Record<string, string[]> = es.keys;
const PHRASES = Object.entries(es.phrases).map(
  ([english, words]) => [new RegExp(`^${english}$`), words] as const,
);

const SPANISH: PolicyWords = {
  group: (group) => es.groups[group],
  about: (schema, path) => {
    const [title, description] = KEYS[path] ?? [];
    return title && description ? { title, description } : ENGLISH.about(schema, path);
  },
  phrase: (english) => {
    const known = PHRASES.find(([pattern]) => pattern.test(english));
    return known ? english.replace(...known) : english;
  },
};

/** English is in the schema; the other languages of the catalogue are here. */
export function policyWords(language: string): PolicyWords {
  return language === 'es' ? SPANISH : ENGLISH;
}
