import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DIFFERENCES, GECKO_ID } from '../../browser-differences.ts';
import { billOfMaterials } from '../../scripts/release/bill-of-materials.ts';
import { checksums, sha256 } from '../../scripts/release/checksums.ts';
import { readProject, versionProblem } from '../../scripts/release/project.ts';
import { updatesJson, updatesXml } from '../../scripts/release/updates.ts';
import { writeOut } from '../../scripts/release/write-out.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const anyUpdate = fc.record({
  version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.')),
  url: fc.webUrl({ withQueryParameters: true }),
});

describe('updates.xml', () => {
  const { DOMParser } = new JSDOM('').window;
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

  it('says to an XML parser which version is where, whatever the address', () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        const document = parse(updatesXml(ID, update));
        expect(document.querySelector('parsererror')).toBeNull();
        const root = document.documentElement;
        expect([root.localName, root.namespaceURI, root.getAttribute('protocol')]).toEqual([
          'gupdate',
          'http://www.google.com/update2/response',
          '2.0',
        ]);
        expect(document.querySelector('app')?.getAttribute('appid')).toBe(ID);
        const check = document.querySelector('app > updatecheck');
        expect(check?.getAttribute('codebase')).toBe(update.url);
        expect(check?.getAttribute('version')).toBe(update.version);
        expect(check?.getAttribute('prodversionmin')).toBe(
          DIFFERENCES.chrome.manifest.minimum_chrome_version,
        );
      }),
    );
  });
});

describe('updates.json', () => {
  it('says which version is where, and what its bytes are, whatever the address', () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        const { addons } = JSON.parse(updatesJson({ ...update, sha256: sha256('a package') }));
        expect(addons).toEqual({
          [GECKO_ID]: {
            updates: [
              {
                version: update.version,
                update_link: update.url,
                update_hash: `sha256:${sha256('a package')}`,
                applications: { gecko: { strict_min_version: '140.0' } },
              },
            ],
          },
        });
      }),
    );
  });
});

describe('checksums', () => {
  const files = new Map<string, string | Buffer>([
    ['b.zip', Buffer.from([0, 1, 2])],
    ['a.json', 'text'],
  ]);

  it.runIf(process.platform === 'linux')('are those that sha256sum finds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-sums-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeOut(folder, files);
    const check = () => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
    expect(check().toString()).toBe('a.json: OK\nb.zip: OK\n');
    await writeFile(join(folder, 'a.json'), 'another text');
    expect(check).toThrow();
  });

  it('come sorted, one file a line', () => {
    expect(
      checksums(files)
        .split('\n')
        .map((line) => line.slice(64)),
    ).toEqual(['  a.json', '  b.zip', '']);
  });
});

describe('the bill of materials', async () => {
  const bill = JSON.parse(billOfMaterials(await readProject()));
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));

  it('is CycloneDX, of this version', async () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', version: 1 });
    const { name, version } = await readProject();
    expect(bill.metadata.component).toMatchObject({ name, version });
  });

  it('names every package that is not for development alone, with version, licence and checksum', () => {
    const shipped = Object.entries<{ dev?: boolean; version: string; optional?: boolean }>(packages).filter(
      ([path, { dev }]) => path !== '' && !dev,
    );
    const names = shipped.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect(
      bill.components.map((part: Record<string, string>) => `${part.name}@${part.version}`).sort(),
    ).toEqual([...new Set(names)].sort());
    for (const part of bill.components) {
      expect(part.licenses, part.name).not.toEqual([]);
      expect(part.hashes, part.name).toEqual([
        { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
      ]);
    }
  });

  it('has nothing in it that another run would write differently', async () => {
    expect(billOfMaterials(await readProject())).toBe(billOfMaterials(await readProject()));
  });
});

describe('version and changelog', () => {
  const changelog = '# Changelog\n\n## 1.2.3 (2026-01-31)\n\n- New.\n\n## 1.2.2 (2026-01-01)\n';

  it('of this project agree', async () => {
    expect((await readProject()).version).toMatch(/^\d/);
  });

  it.each([
    ['1.2.3', null],
    ['1.2.4', 'package.json has version 1.2.4, but CHANGELOG.md begins with 1.2.3.'],
    ['1.2.2', 'package.json has version 1.2.2, but CHANGELOG.md begins with 1.2.3.'],
    [
      '1.2.3-beta',
      'package.json: the version is “1.2.3-beta”, and browsers take only numbers such as 1.2.3.',
    ],
  ])('version %s', (version, problem) => {
    expect(versionProblem(version, changelog)).toBe(problem);
  });

  it('a changelog without versions is said to have none', () => {
    expect(versionProblem('1.2.3', '# Changelog\n')).toMatch(
      /^CHANGELOG\.md has no heading such as “## 1\.2\.3/,
    );
  });
});
