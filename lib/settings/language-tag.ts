import type { Settings } from './types.ts';

/** The language tag in which surfaces speak: the browser's own dialect (`es-MX`) where its language is the one set. */
export function languageTag({ language }: Pick<Settings, 'language'>, browserLanguage: string): string {
  if (language === 'auto' || browserLanguage.split('-')[0] === language) return browserLanguage;
  return language;
}
