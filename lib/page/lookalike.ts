import { toUnicode } from 'punycode/punycode.es6.js';
import { siteOf } from './site.ts';

/**
 * How an address pretends to be the courts': it carries their `name`, writes it with `letters` that only look like
 * it, or is a `typo` away from it.
 */
export interface Lookalike {
  kind: 'name' | 'letters' | 'typo';
  /** The host as the browser has it: `xn--…` for letters that are not plain. */
  host: string;
}

const NAME = 'uscourts';

/** Words that make of `pacer`, a common word, the courts' PACER. */
const COURT_WORDS = new Set([
  'ecf',
  'cmecf',
  'login',
  'signin',
  'court',
  'courts',
  'psc',
  'efile',
  'efiling',
]);

/** Letters of other alphabets, and digits, that stand in for plain ones. */
const TWINS: Record<string, string> = Object.fromEntries(
  (
    [
      ['a', 'аαɑ'],
      ['c', 'сϲ'],
      ['e', 'еεҽ'],
      ['g', 'ɡԍ'],
      ['o', 'оοօ0'],
      ['p', 'рρ'],
      ['r', 'гꭇ'],
      ['s', 'ѕꜱ5'],
      ['t', 'тτ'],
      ['u', 'υսцᴜ'],
      ['v', 'ѵν'],
    ] as const
  ).flatMap(([plain, twins]) => [...twins].map((twin) => [twin, plain])),
);

/**
 * Tells an address that pretends to be a court's or PACER's. Conservative: an ordinary site that speaks of courts or
 * of PACER is none, and neither is any name under `.gov` that a government itself holds. Null for every real one.
 */
export function lookalikeOf(url: URL): Lookalike | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (isTheirs(url, host)) return null;
  const plain = plainOf(host);
  // Only a host that is not plain can read as theirs here.
  if (plain !== host && (pretends(plain) || /(^|\.)uscourts\.gov$/.test(plain)))
    return { kind: 'letters', host };
  if (pretends(host)) return { kind: 'name', host };
  return wordsOf(host).some(isTypo) || namesPacerGov(host) ? { kind: 'typo', host } : null;
}

function isTheirs(url: URL, host: string): boolean {
  return /(^|\.)(uscourts|pacer)\.gov$/.test(host) || siteOf(url).at !== 'elsewhere';
}

/** Whether a host outside uscourts.gov carries the courts' name, or PACER's together with a word of the courts. */
function pretends(host: string): boolean {
  // Registries give .gov to governments only, so what stands before a name of theirs is their own:
  // efiling.uscourts.cavc.gov is the Court of Appeals for Veterans Claims.
  const open = host.endsWith('.gov') ? (host.split('.').at(-2) ?? '') : host;
  if (open.replaceAll('-', '').includes(NAME)) return true;
  const words = wordsOf(open);
  return words.includes('pacer') && words.some((word) => COURT_WORDS.has(word) || word === 'gov');
}

/** The words of a host's labels, without its last label. */
function wordsOf(host: string): string[] {
  return host
    .split('.')
    .slice(0, host.includes('.') ? -1 : undefined)
    .flatMap((label) => label.split('-'));
}

/**
 * `uscourt`, `uscuorts`, `uscoursts`: one slip of the fingers. Another letter in the first two places is no slip:
 * kscourts.org and utcourts.gov are the courts of Kansas and Utah.
 */
function isTypo(word: string): boolean {
  return word !== NAME && isSlip(word, NAME, 2);
}

/** `pacr.gov`, also inside another host: `paecr.gov.example.com`. */
function namesPacerGov(host: string): boolean {
  const labels = host.split('.');
  return labels.some(
    (label, at) => labels[at + 1] === 'gov' && isSlip(label, 'pacer', 5) && label !== 'pacer',
  );
}

/** Whether a word is one slip from another: a letter left out or doubled, two swapped, or another from `from` on. */
function isSlip(word: string, right: string, from: number): boolean {
  for (let at = 0; at < right.length; at += 1) {
    const [before, letter, after] = [right.slice(0, at), right[at] ?? '', right.slice(at + 1)];
    if (word === before + after || word === before + letter + letter + after) return true;
    if (after && word === before + after[0] + letter + after.slice(1)) return true;
    if (at >= from && word.length === right.length && word.startsWith(before) && word.endsWith(after))
      return true;
  }
  return false;
}

/** A host as it looks: letters of other alphabets and digits as the plain letters that they resemble. */
function plainOf(host: string): string {
  return [...safeUnicode(host).normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => TWINS[letter] ?? letter)
    .join('');
}

function safeUnicode(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    return host; // no valid punycode, so no browser shows it otherwise either
  }
}
