import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../scripts/release/checksums.ts';
import { extensionIdOf } from '../../scripts/release/extension-id.ts';
import { type Files, withManifest, zipOf } from '../../scripts/release/package.ts';
import { chromiumFiles, firefoxFiles } from '../../scripts/release/packages.ts';
import { signedCrx } from '../../scripts/release/signed-crx.ts';
import { updatesJson, updatesXml } from '../../scripts/release/updates.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import type { Reply } from '../replica/types.ts';

/** Where the firm of these tests serves the extension to its browsers. It leads to the replica, as every address does. */
export const BASE = 'https://extensions.example.com/signpost/';

/** A firm's server, and the courts beside it. */
export interface FirmServer {
  replica: Replica;
  /** The extension's ID in Chromium browsers, by the firm's key. */
  id: string;
  /** Serves this build as the given version from now on. */
  publish(version: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts it, with a key of its own, and with nothing published yet. */
export async function startFirmServer(): Promise<FirmServer> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-firm-'));
  const keyPath = join(folder, 'key.pem');
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const id = extensionIdOf(publicKey.export({ type: 'spki', format: 'der' }));

  const served = new Map<string, Reply>();
  const replica = await startReplica({ extra: ({ origin, pathname }) => served.get(origin + pathname) });
  const serve = (name: string, type: string, body: string | Buffer) =>
    served.set(BASE + name, { headers: { 'Content-Type': type }, body });
  return {
    replica,
    id,
    publish: async (version) => {
      const crx = await signedCrx(await zipOf(withVersion(await chromiumFiles(BASE), version)), keyPath);
      const xpi = await zipOf(withVersion(await firefoxFiles(BASE), version));
      const [crxName, xpiName] = [`ecf-signpost-${version}.crx`, `ecf-signpost-${version}.xpi`];
      serve(crxName, 'application/x-chrome-extension', crx);
      for (const each of [xpiName, 'ecf-signpost.xpi']) serve(each, 'application/x-xpinstall', xpi);
      serve('updates.xml', 'text/xml', updatesXml(id, { version, url: BASE + crxName }));
      const update = { version, url: BASE + xpiName, sha256: sha256(xpi) };
      serve('updates.json', 'application/json', updatesJson(update));
    },
    close: async () => {
      await replica.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function withVersion(files: Files, version: string): Files {
  return withManifest(files, (manifest) => ({ ...manifest, version }));
}
