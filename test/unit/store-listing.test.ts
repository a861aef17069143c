import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../browser-differences.ts';
import { buildFolder } from '../../scripts/build/build-all.ts';
import { ICONS } from '../../scripts/icons/drawing.ts';
import { readProject } from '../../scripts/release/project.ts';
import { LIMITS, SIZES } from '../../scripts/store/limits.ts';
import { listings } from '../../scripts/store/listing.ts';
import { CHANGELOGS, inPackage, LANGUAGES, newsOf, PICTURE_NAMES, TEXTS } from '../../scripts/store/texts.ts';
import review from '../../store/review.json' with { type: 'json' };

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  icons: Record<string, string>;
  action: { default_icon: Record<string, string> };
}

const manifests: Manifest[] = await Promise.all(
  BROWSERS.map(async (browser) =>
    JSON.parse(await readFile(`${buildFolder(browser)}/manifest.json`, 'utf8')),
  ),
);
const asked = manifests.map(({ permissions, optional_permissions: optional }) =>
  [...permissions, ...optional].sort(),
);

/** The names of an object's fields, however deep, with the lengths of its lists. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]));
}

/** Width and height of a PNG, by its header. Throws where it is none. */
async function sizeOf(file: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('permissions', () => {
  it.each(BROWSERS.map((browser, at) => [browser, asked[at] ?? []] as const))(
    'each that the build for %s asks for is justified, and none besides',
    (_browser, permissions) => {
      expect(Object.keys(review.permissions).sort()).toEqual(permissions);
    },
  );

  it('docs/security.md explains the same', async () => {
    const security = await readFile('docs/security.md', 'utf8');
    const table = security.split('## Permissions, and why')[1]?.split('\n## ')[0] ?? '';
    const named = [...table.matchAll(/^\| `(\w+)`(, optional)? \|/gm)];
    expect(named.map(([, name]) => name).sort()).toEqual(asked[0]);
    expect(named.filter(([, , optional]) => optional).map(([, name]) => name)).toEqual(
      manifests[0]?.optional_permissions,
    );
    expect(table).toContain('| the courts');
  });

  it('fits the fields of the stores', () => {
    const { singlePurpose, permissions, hostPermissions, contentScripts, remoteCode } = review;
    for (const text of [
      singlePurpose,
      hostPermissions,
      contentScripts,
      remoteCode,
      ...Object.values(permissions),
    ]) {
      expect(text.length, text).toBeLessThanOrEqual(LIMITS.justification);
      expect(text).toMatch(/\S.*\.$/);
    }
  });
});

describe('data use', () => {
  it('answers for each category of Chrome’s form', () => {
    expect(Object.keys(review.dataUse)).toEqual([
      'Personally identifiable information',
      'Health information',
      'Financial and payment information',
      'Authentication information',
      'Personal communications',
      'Location',
      'Web history',
      'User activity',
      'Website content',
    ]);
    expect(review.certifications).toHaveLength(3);
  });
});

describe.each(LANGUAGES)('the texts in %s', async (language) => {
  const texts = TEXTS[language];
  const inPack = await inPackage(language);

  it('keep the limits of the stores', () => {
    expect(inPack.description.length).toBeLessThanOrEqual(LIMITS.manifestDescription);
    expect(texts.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    const description = texts.description.join('\n\n');
    expect(description.length).toBeGreaterThanOrEqual(LIMITS.description.least);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description.most);
    const { terms, characters, words } = LIMITS.searchTerms;
    expect(texts.searchTerms.length).toBeLessThanOrEqual(terms);
    for (const term of texts.searchTerms) expect(term.length, term).toBeLessThanOrEqual(characters);
    expect(texts.searchTerms.join(' ').split(' ').length).toBeLessThanOrEqual(words);
  });

  it('say that it is not of the courts, and name no person and no address of one', () => {
    const all = JSON.stringify(texts);
    expect(texts.description.join(' ')).toMatch(/not affiliated|No está afiliada/);
    expect(all).not.toMatch(/[\w.]+@[\w.]+|\d{3}[-.) ]\d{3}[-. ]\d{4}/);
  });

  it('have every entry that the others have', () => {
    expect(shapeOf(texts)).toEqual(shapeOf(TEXTS.en));
    expect(Object.keys(texts.pictures).sort()).toEqual([...PICTURE_NAMES].sort());
  });

  it('tell what is new in this version, point by point as in the other language', async () => {
    const { version } = await readProject();
    const news = newsOf(await readFile(CHANGELOGS[language], 'utf8'), version);
    expect(news).not.toEqual([]);
    expect(news).toHaveLength(newsOf(await readFile(CHANGELOGS.en, 'utf8'), version).length);
  });

  it('have a picture for each headline, in the size that the stores take, and two tiles', async () => {
    const folder = `store/pictures/${language}`;
    for (const name of PICTURE_NAMES)
      expect(await sizeOf(`${folder}/${name}.png`), name).toEqual(SIZES.picture);
    for (const tile of ['smallTile', 'largeTile'] as const)
      expect(await sizeOf(`${folder}/${tile}.png`)).toEqual(SIZES[tile]);
    expect((await readdir(folder)).length).toBe(PICTURE_NAMES.length + 2);
  });
});

describe('what is filled in', async () => {
  it.each([...(await listings())])(
    '%s says what it is made of: `npm run store -- --texts`',
    async (file, text) => {
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );

  it('a version’s points are found, and no other’s', () => {
    const changelog =
      '# C\n\n## 1.1 (2026-01-02)\n\n- One\n  and more.\n- Two.\n\n## 1.0 (2026-01-01)\n\n- Old.\n';
    expect(newsOf(changelog, '1.1')).toEqual(['One and more.', 'Two.']);
    expect(newsOf(changelog, '1.0')).toEqual(['Old.']);
    expect(newsOf(changelog, '1')).toEqual([]);
  });
});

describe('icons', () => {
  it('are there in each size that is drawn, and no other', async () => {
    const files = await readdir('public/icons');
    expect(files.sort()).toEqual(ICONS.map(({ size }) => `${size}.png`).sort());
    for (const { size } of ICONS)
      expect(await sizeOf(`public/icons/${size}.png`)).toEqual({ width: size, height: size });
    expect(await sizeOf('store/pictures/logo.png')).toEqual(SIZES.logo);
  });

  it('are named in every manifest by their size', () => {
    for (const { icons, action } of manifests) {
      const named = Object.entries({ ...icons, ...action.default_icon });
      expect(named.map(([size]) => Number(size))).toEqual(ICONS.map(({ size }) => size));
      for (const [size, file] of named) expect(file).toBe(`icons/${size}.png`);
    }
  });
});
