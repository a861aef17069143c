import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of real courts, kept beside the project and not in it: tests of them are skipped where they are missing. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');

export const SKIPPED = existsSync(join(FOLDER, 'urls.tsv')) ? '' : ' (skipped: no ../shared/pages here)';

export interface SharedAddress {
  kind: string;
  /** PACER court ID, or empty where no court can be told from the address. */
  id: string;
  address: string;
}

/** Addresses that real court pages link to. */
export function sharedAddresses(): SharedAddress[] {
  if (SKIPPED) return [];
  const [, ...lines] = sharedPage('urls.tsv').toString('utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [kind = '', id = '', address = ''] = line.split('\t');
    return { kind, id, address };
  });
}

/** CM/ECF codes of the courts whose front door was captured. */
export function capturedDoors(): string[] {
  if (SKIPPED) return [];
  return readdirSync(join(FOLDER, 'front-doors')).map((name) => name.replace(/\.html$/, ''));
}

/** A captured page as it was served, byte for byte. */
export function sharedPage(path: string): Buffer {
  return readFileSync(join(FOLDER, path));
}
