import { text } from '../../words/index.ts';
import { FileProblem } from './found.ts';

/** REG_SZ as a text, REG_DWORD as a number. */
export type RegistryValue = string | number;

/** One key of the registry, and the values in it; `null` takes away the key with all below it. */
export interface RegistryKey {
  path: string;
  values: Record<string, RegistryValue> | null;
}

const HEADER = 'Windows Registry Editor Version 5.00';

/**
 * A registry file: what `regedit` and `reg import` take. The caller writes it as UTF-16LE with a byte order mark, as
 * `regedit` does. A text with line breaks is written as the bytes of its UTF-16.
 * https://support.microsoft.com/en-us/topic/how-to-add-modify-or-delete-registry-subkeys-and-values-by-using-a-reg-file-9c7f37cf-a5e9-e1cd-c4fa-2a26218a1a23
 */
export function registryFile(keys: readonly RegistryKey[]): string {
  const blocks = keys.map(({ path, values }) => {
    if (values === null) return `[-${path}]`;
    const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${written(value)}`);
    return [`[${path}]`, ...lines].join('\r\n');
  });
  return `${[HEADER, ...blocks].join('\r\n\r\n')}\r\n`;
}

function written(value: RegistryValue): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return /\p{Cc}/u.test(value) ? `hex(1):${hexOf(`${value}\0`)}` : quoted(value);
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function hexOf(value: string): string {
  const units = Array.from({ length: value.length }, (_, at) => value.charCodeAt(at));
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

/** What is read of a registry file, in its order, with what it takes away; other kinds of values by their name only. */
export interface RegistryContent {
  keys: { path: string; values: Map<string, RegistryValue> }[];
  /** Values of other kinds than text and number: `KEY\name`. */
  others: string[];
}

/** Reads a registry file. Throws `FileProblem`, with the line, for what is none. */
export function parseRegistry(content: string): RegistryContent {
  const scan = new Scanner(content);
  if (!scan.take(/[^\S\n]*(?:Windows Registry Editor Version 5\.00|REGEDIT4)[^\S\n]*(?:\n|$)/y))
    throw scan.problem(HEADER);
  const keys: RegistryContent['keys'] = [];
  const others: string[] = [];
  while (scan.take(/(?:\s|;[^\n]*)*/y) && !scan.ended) {
    const key = scan.take(/\[([^\n]*)\][^\S\n]*(?=\n|$)/y);
    if (key) {
      if (!key[1]?.startsWith('-')) keys.push({ path: key[1] ?? '', values: new Map() });
      continue;
    }
    const name = scan.take(/(?:@|"((?:[^"\\]|\\[\s\S])*)")[^\S\n]*=[^\S\n]*/y);
    if (!name) throw scan.problem('[HKEY_…] / "…"=…');
    const last = keys.at(-1);
    if (!last) throw scan.problem('[HKEY_…]');
    const value = valueAt(scan);
    if (value === undefined) others.push(`${last.path}\\${plain(name[1] ?? '')}`);
    else if (value !== null) last.values.set(plain(name[1] ?? ''), value);
  }
  return { keys, others };
}

/** Undefined for a value of another kind; null for one that is taken away. */
function valueAt(scan: Scanner): RegistryValue | undefined | null {
  const end = /[^\S\n]*(?:;[^\n]*)?(?=\n|$)/.source;
  const string = scan.take(new RegExp(`"((?:[^"\\\\]|\\\\[\\s\\S])*)"${end}`, 'y'));
  if (string) return plain(string[1] ?? '');
  const number = scan.take(new RegExp(`dword:([0-9a-f]{1,8})${end}`, 'iy'));
  if (number) return Number.parseInt(number[1] ?? '', 16);
  const bytes = scan.take(
    new RegExp(`hex(?:\\(([0-9a-f]+)\\))?:((?:[0-9a-f]{2}|,|\\s*\\\\\\n\\s*)*)${end}`, 'iy'),
  );
  if (bytes) return bytes[1] === '1' || bytes[1] === '2' ? textOf(bytes[2] ?? '') : undefined;
  if (scan.take(new RegExp(`-${end}`, 'y'))) return null;
  throw scan.problem('"…" / dword:… / hex(…):…');
}

function textOf(hex: string): string {
  const bytes = Uint8Array.from(hex.match(/[0-9a-f]{2}/gi) ?? [], (byte) => Number.parseInt(byte, 16));
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes).replace(/\0+$/, '');
}

function plain(value: string): string {
  return value.replace(/\\([\s\S])/g, '$1');
}

/** Goes through a text from its start, piece by piece. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(content: string) {
    this.#text = content.replaceAll('\r\n', '\n');
  }

  get ended(): boolean {
    return this.#at === this.#text.length;
  }

  /** Takes what a sticky pattern finds here; null, and nothing, where it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  problem(expected: string): FileProblem {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    const found = this.#text.slice(this.#at).split('\n', 1)[0]?.slice(0, 60) ?? '';
    return new FileProblem(text('builder.file.line', { line, found, expected }));
  }
}
