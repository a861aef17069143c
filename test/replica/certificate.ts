import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
  /** PEM: the authority that signed it. Whoever trusts this trusts the replica. */
  authority: string;
  /** Base64 SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  spki: string;
  /** Last moment of validity. */
  validTo: Date;
}

const KIND = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
/** The courts, and the server of a firm. */
const HOSTS = ['*.uscourts.gov', '*.psc.uscourts.gov', '*.example.com', 'localhost'];

/** Made anew for each replica and held in memory only, so no key is ever there to be trusted by mistake. */
export async function createCertificate(): Promise<Certificate> {
  const authority = await generate([{ name: 'commonName', value: 'Authority of the replica' }], {
    ...KIND,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const made = await generate([{ name: 'commonName', value: 'replica.test' }], {
    ...KIND,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });
  const parsed = new X509Certificate(made.cert);
  const spki = createHash('sha256')
    .update(parsed.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return {
    key: made.private,
    cert: made.cert,
    authority: authority.cert,
    spki,
    validTo: new Date(parsed.validTo),
  };
}
