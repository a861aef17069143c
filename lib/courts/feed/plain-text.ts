/** Named entities that the feed has used, and the accented letters of Spanish place names. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '...',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
};

const ENTITY = /&(?:#(\d+);?|#[xX]([0-9a-fA-F]+);?|([a-zA-Z][a-zA-Z0-9]{1,31});)/g;
const TAG = /<[/!]?[a-zA-Z-][^>]*>/g;
/** Control and format characters, among them those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text of a feed value as a person should read it: entities decoded however often they were encoded
 * (`&amp;#064;`), markup such as `<BR>` turned into a space, spaces collapsed. No `<` is left.
 * An entity that is not known stays as it is; `isPlainText` then says so.
 */
export function plainText(text: string): string {
  let before: string;
  let after = text;
  // Every replacement is shorter than what it replaces, so this ends.
  do {
    before = after;
    after = before.replace(ENTITY, decodeEntity).replace(TAG, ' ');
  } while (after !== before);
  return after.replaceAll('<', ' ').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/** False for text with markup, or with an entity, that nobody has decoded. */
export function isPlainText(text: string): boolean {
  return !text.includes('<') && text.search(ENTITY) === -1;
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point > 0x10ffff ? ' ' : String.fromCodePoint(point);
}
