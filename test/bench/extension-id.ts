import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/**
 * The ID that Chromium gives an unpacked extension: the first 128 bits of a SHA-256, written with the letters a to p,
 * of the public key in its manifest, or of the folder's path where there is no key.
 */
export function extensionId(folder: string, key: string | undefined): string {
  const seed = key ? Buffer.from(key, 'base64') : realpathSync(folder);
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
