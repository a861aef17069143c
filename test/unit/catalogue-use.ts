import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../lib/words/en.json';

const ROOT = join(import.meta.dirname, '..', '..');

/** A source file that may speak. */
export interface Source {
  path: string;
  text: string;
}

/** Every source file of the extension, without the catalogue itself. */
export function sources(): Source[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), 'utf8') })),
  );
}

/** Keys that code puts together: their first part, and what may follow it. A new one is added here. */
export const MADE_KEYS: Record<string, readonly string[]> = {
  headline: ['pacer', 'court', 'training', 'unknown', 'none'],
  pill: ['pacer', 'court', 'training', 'unknown', 'none'],
  badge: ['pacer', 'court', 'training', 'unknown'], // there is no badge where no login belongs
  section: ['prepare', 'link', 'trouble'],
  'guide.tone': ['ready', 'do', 'wait', 'cannot'],
  'builder.platform': ['windows', 'mac', 'linux', 'firefox', 'intune', 'google'],
  'builder.use': [
    'reg',
    'admx',
    'adml',
    'mobileconfig',
    'linux',
    'firefox',
    'intune',
    'googlePolicy',
    'googleInstall',
  ],
  system: ['nextgen', 'legacy', 'acms', 'other', 'unknown'],
  seen: ['central-sign-on', 'redirect', 'login-form', 'link-form', 'live-check'],
  'seen.account': ['legacy', 'upgraded'],
};

const PARTS = new Set(Object.keys(en).map((key) => key.split('.')[0] ?? ''));

/** Keys that a source names in quotes: texts that begin like a key of the catalogue. */
export function namedKeys({ text }: Source): string[] {
  return [...text.matchAll(/'([a-z]+)((?:\.[a-zA-Z]+)+)'/gi)]
    .filter(([, first = '']) => PARTS.has(first))
    .map(([, first, rest]) => `${first}${rest}`)
    .concat([...text.matchAll(/\btext\('(\w+)'/g)].map(([, key = '']) => key));
}

/** First parts of keys that a source puts together: `headline.${…}`. */
export function madeParts({ text }: Source): string[] {
  return [...text.matchAll(/`([a-z]+(?:\.[a-z]+)*)\.\$\{[^`]*\}`/gi)]
    .map(([, first = '']) => first)
    .filter((first) => PARTS.has(first.split('.')[0] ?? ''));
}

/** Calls that give a sentence its values where they stand in the call: the key, and the names of the values. */
export function givenValues({ text }: Source): [key: string, names: string[]][] {
  return [...text.matchAll(/\btext\('([\w.]+)',\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\)/g)].map(
    ([, key = '', body = '']) => {
      const flat = body.replace(/\{[^{}]*\}/g, '').replace(/\([^()]*\)/g, '');
      const names = flat.split(',').map((part) => part.split(':')[0]?.trim() ?? '');
      return [key, names.filter(Boolean)];
    },
  );
}
