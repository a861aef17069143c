/** The package's own module for bundlers, of which its types do not know. */
declare module 'punycode/punycode.es6.js' {
  /** A host with `xn--` labels, as its letters. Throws `RangeError` where a label is not valid. */
  export function toUnicode(host: string): string;
}
