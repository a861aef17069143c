import { type Text, text } from '../words/index.ts';

/** More names than these are only counted. */
const MOST = 5;

/** A list of names, cut where it gets long: `C.D. Cal.; D. Alaska; … and 12 more`. */
export function named(names: readonly string[]): Text {
  return text('refresh.names', {
    names: names.slice(0, MOST).join('; '),
    more: Math.max(0, names.length - MOST),
  });
}
