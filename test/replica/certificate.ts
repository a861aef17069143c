import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
  /** Base64 SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  spki: string;
  /** Last moment of validity. */
  validTo: Date;
}

/** Made anew for each replica and held in memory only, so no key is ever there to be trusted by mistake. */
export async function createCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'replica.test' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      {
        name: 'subjectAltName',
        altNames: ['*.uscourts.gov', '*.psc.uscourts.gov', 'localhost'].map((value) => ({ type: 2, value })),
      },
    ],
  });
  const parsed = new X509Certificate(made.cert);
  const spki = createHash('sha256')
    .update(parsed.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { key: made.private, cert: made.cert, spki, validTo: new Date(parsed.validTo) };
}
