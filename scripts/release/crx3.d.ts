/** The package's one function, as it is used here; it has no types of its own. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  /** Signs a zip, and writes it as a CRX3. */
  export default function crx3(
    zip: Readable,
    options: { crxPath: string; keyPath: string },
  ): Promise<unknown>;
}
