import { readFile } from 'node:fs/promises';
import en from '../../store/en.json' with { type: 'json' };
import es from '../../store/es.json' with { type: 'json' };
import { ROOT } from '../steps.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a store shows in one language. */
export type StoreTexts = typeof en;
export type PictureName = keyof StoreTexts['pictures'];

export const TEXTS: Record<Language, StoreTexts> = { en, es };

/** The order in which a store shows them: the first is the one that people see. */
export const PICTURE_NAMES: readonly PictureName[] = ['front-door', 'legacy', 'popup', 'guide', 'managed'];

export const CHANGELOGS: Record<Language, string> = { en: 'CHANGELOG.md', es: 'store/CHANGELOG.es.md' };

/** What a version brings, point by point, by a changelog. Empty where that has no such version. */
export function newsOf(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.startsWith(`${version} (`)) ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((point) => point.trim().replace(/\s+/g, ' '));
}

interface Messages {
  extensionName: { message: string };
  extensionDescription: { message: string };
}

/** Name and summary as the package has them: Chrome's and Edge's stores show these. */
export async function inPackage(language: Language): Promise<{ name: string; description: string }> {
  const messages: Messages = JSON.parse(
    await readFile(`${ROOT}public/_locales/${language}/messages.json`, 'utf8'),
  );
  return { name: messages.extensionName.message, description: messages.extensionDescription.message };
}
