import { createHash } from 'node:crypto';

/**
 * The ID that Chromium makes of a public key (DER), or of the path of an unpacked extension without one: the first 128
 * bits of a SHA-256, written with the letters a to p.
 */
export function extensionIdOf(seed: string | Buffer): string {
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
