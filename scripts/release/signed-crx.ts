import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';

/** A zip as a CRX3, signed. The same zip and key make the same bytes: RSA with PKCS #1 v1.5 has no chance in it. */
export async function signedCrx(zip: Buffer, keyPath: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-crx-'));
  try {
    const crxPath = join(folder, 'package.crx');
    await crx3(Readable.from([zip]), { crxPath, keyPath });
    return await readFile(crxPath);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
