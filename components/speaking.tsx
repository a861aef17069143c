import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { languageOf, speaker } from '../lib/words/index.ts';
import { Words } from './words.tsx';

/** Everything inside speaks a language, by its tag, and the page says which, so that it is read out rightly. */
export function Speaking({ language, children }: { language: string; children: ComponentChildren }) {
  useEffect(() => {
    document.documentElement.lang = languageOf(language);
  }, [language]);
  return <Words.Provider value={speaker(language)}>{children}</Words.Provider>;
}
