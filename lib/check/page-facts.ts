import { Parser } from 'htmlparser2';
import { SKIPPED } from '../page/index.ts';

/** What of a page tells its kind: structure and the page's own words. */
export interface PageFacts {
  /** Names and IDs of its forms. */
  forms: string[];
  /** Names and types of its input fields. */
  fields: { name: string; type: string }[];
  /** Content of its first meta refresh. */
  refresh: string | null;
  /** Where its relative addresses start from, if it says so. */
  base: string | null;
  /** Text of each script; empty for a script in a file of its own. */
  scripts: string[];
  words: string;
}

/**
 * Reads the text of a page. An extension's service worker has no `DOMParser`, so the same names and rules as in
 * `lib/page/document` are looked for in what a parser hands over; a test holds both to the same answers. Never throws.
 */
export function pageFacts(html: string): PageFacts {
  const facts: PageFacts = { forms: [], fields: [], refresh: null, base: null, scripts: [], words: '' };
  const words: string[] = [];
  let skipped = 0;
  let unseen = 0;
  let script = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SKIPPED.has(name.toUpperCase())) skipped++;
      if (UNSEEN.has(name)) unseen++;
      if (unseen > 0) return;
      switch (name) {
        case 'form':
          facts.forms.push(attributes.name ?? '', attributes.id ?? '');
          break;
        case 'input':
          facts.fields.push({ name: attributes.name ?? '', type: attributes.type?.toLowerCase() ?? '' });
          break;
        case 'meta':
          if (attributes['http-equiv']?.toLowerCase() === 'refresh')
            facts.refresh ??= attributes.content ?? null;
          break;
        case 'base':
          facts.base ??= attributes.href ?? null;
          break;
        case 'script':
          script = attributes.src === undefined;
          facts.scripts.push('');
          break;
      }
    },
    ontext(text) {
      const last = facts.scripts.length - 1;
      if (script && last >= 0) facts.scripts[last] += text;
      else if (skipped === 0) words.push(text);
    },
    onclosetag(name) {
      if (SKIPPED.has(name.toUpperCase())) skipped--;
      if (UNSEEN.has(name)) unseen--;
      if (name === 'script') script = false;
    },
  });
  parser.end(html);
  facts.words = words.join(' ').replace(/\s+/g, ' ');
  return facts;
}

/** What a browser that runs scripts does not see. */
const UNSEEN = new Set(['noscript', 'template']);
