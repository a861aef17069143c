import type { Phone } from '../types.ts';
import type { HelpDesk } from './entry.ts';

/** North American number, in any of the ways in which courts write one: `(317) 229-3800`, `1-866-323-4323`. */
const NUMBER = /(?<!\d)(?:\+?1[\s.-]*)?\(?(\d{3})\)?[\s.-]*(\d{3})[\s.-]*(\d{4})(?!\d)/;

/** The number of a help desk as `213-894-0242`, and what it is for; undefined where no number is given. */
export function phoneOf({ phone, phoneExt, division }: HelpDesk): Phone | undefined {
  const match = NUMBER.exec(phone ?? '');
  if (!match) return undefined;
  const [whole, area, exchange, line] = match;
  // What else stands beside the number: `Option 12`, `Ext. 2368`, `general #`.
  const beside = (phone ?? '').replace(whole, ' ').replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
  const extension = phoneExt && `ext. ${phoneExt}`;
  const notes = [division, lowerFirst(beside), extension].filter(Boolean);
  const number = `${area}-${exchange}-${line}`;
  return notes.length > 0 ? { number, note: notes.join(', ') } : { number };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A help desk without a number, as the report names it: a form, an e-mail address, `N/A`. */
export function helpDeskText({ phone, phoneExt, division }: HelpDesk): string {
  return [division, phone, phoneExt].filter(Boolean).join(', ') || 'an empty entry';
}
