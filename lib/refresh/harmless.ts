/** Control and format characters, among them those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/**
 * A stranger's text as one line that can do nothing where people read it: no markup, nothing invisible, at most `most`
 * characters. It still shows what was there: `<b>` becomes `‹b›`.
 */
export function harmless(text: string, most = 240): string {
  const line = text
    .slice(0, 4 * most) // so that a text of megabytes costs nothing
    .replace(INVISIBLE, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most
    ? `${line
        .slice(0, most - 1)
        .trimEnd()
        .toWellFormed()}…`
    : line;
}
