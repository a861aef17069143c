import { generateKeyPairSync, verify } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserKind } from '../../browser-differences.ts';
import { buildFolder } from '../../scripts/build/build-all.ts';
import { extensionIdOf } from '../../scripts/release/extension-id.ts';
import { type Files, filesOf, zipOf } from '../../scripts/release/package.ts';
import { chromiumFiles, firefoxFiles, storeZips } from '../../scripts/release/packages.ts';
import { signedCrx } from '../../scripts/release/signed-crx.ts';
import { readCrx } from '../release/read-crx.ts';
import { readZip } from '../release/read-zip.ts';

const BASE = 'https://intranet.example.com/signpost/';
const json = (files: Files) => JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');

describe('a package', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const name = fc.stringMatching(/^[a-z]{1,6}(?:\/[a-z]{1,6})?\.js$/);
  const anyFiles = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 2000 })), {
    selector: ([path]) => path,
    minLength: 1,
    maxLength: 8,
  });
  const mapOf = (entries: [string, Uint8Array][]): Files =>
    new Map(entries.map(([path, bytes]) => [path, Buffer.from(bytes)]));

  it('holds the files that were put in, whatever they are', () =>
    fc.assert(
      fc.asyncProperty(anyFiles, async (entries) => {
        expect(await readZip(await zipOf(mapOf(entries)))).toEqual(mapOf(entries.sort(byName)));
      }),
      { numRuns: 50 },
    ));

  it('is the same bytes in whatever order they come, and in whatever time zone', () =>
    fc.assert(
      fc.asyncProperty(
        anyFiles,
        fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Kiritimati'),
        async (entries, elsewhere) => {
          process.env.TZ = 'Europe/London';
          const here = await zipOf(mapOf(entries));
          process.env.TZ = elsewhere;
          expect(await zipOf(mapOf([...entries].reverse()))).toEqual(here);
        },
      ),
      { numRuns: 50 },
    ));
});

describe('the packages for the stores', async () => {
  const zips = await storeZips();
  const builds = new Map<string, BrowserKind>(BROWSERS.map((browser) => [`${browser}.zip`, browser]));

  it.each([...zips])('%s is the build, without the key that a store refuses', async (end, zip) => {
    const packed = await readZip(zip);
    const built = await filesOf(buildFolder(builds.get(end) as BrowserKind));
    expect([...packed.keys()]).toEqual([...built.keys()].sort());
    for (const [path, bytes] of built) {
      if (path !== 'manifest.json') expect(packed.get(path), path).toEqual(bytes);
    }
    const { key: _, ...manifest } = json(built);
    expect(json(packed)).toEqual(manifest);
  });

  it('none looks for updates elsewhere than in its store', async () => {
    for (const zip of zips.values()) {
      expect((await readZip(zip)).get('manifest.json')?.toString('utf8')).not.toContain('update_url');
    }
  });
});

describe("the packages for a firm's own server", () => {
  it('say where to look for updates', async () => {
    expect(json(await chromiumFiles(BASE)).update_url).toBe(`${BASE}updates.xml`);
    expect(json(await firefoxFiles(BASE)).browser_specific_settings.gecko.update_url).toBe(
      `${BASE}updates.json`,
    );
  });

  it('say nothing of it where there is no such server', async () => {
    expect(json(await chromiumFiles(null))).not.toHaveProperty('update_url');
    expect(json(await firefoxFiles(null)).browser_specific_settings.gecko).not.toHaveProperty('update_url');
  });

  it('have no key in the manifest: the ID is that of the signature', async () => {
    expect(json(await chromiumFiles(BASE))).not.toHaveProperty('key');
  });
});

describe('a CRX', () => {
  let folder: string;
  let keyPath: string;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-key-'));
    keyPath = join(folder, 'key.pem');
    await writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is signed with the key, over its ID and its files', async () => {
    const zip = await zipOf(await chromiumFiles(BASE));
    const crx = readCrx(await signedCrx(zip, keyPath));
    expect(crx.zip).toEqual(zip);
    expect(crx.publicKey).toEqual(publicKey.export({ type: 'spki', format: 'der' }));
    expect(crx.id).toBe(extensionIdOf(crx.publicKey));
    expect(verify('sha256', crx.signed, publicKey, crx.signature)).toBe(true);
  });

  it('is the same bytes each time', async () => {
    const zip = await zipOf(new Map([['manifest.json', Buffer.from('{}')]]));
    expect(await signedCrx(zip, keyPath)).toEqual(await signedCrx(zip, keyPath));
  });
});

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
