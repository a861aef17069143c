import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserKind, GECKO_ID } from '../../browser-differences.ts';
import { buildFolder } from '../../scripts/build/build-all.ts';

const manifestOf = async (browser: BrowserKind) =>
  JSON.parse(await readFile(`${buildFolder(browser)}/manifest.json`, 'utf8'));

describe.each(BROWSERS)('what the extension asks for in %s', async (browser) => {
  const manifest = await manifestOf(browser);

  it('is storage, the tab that a person points at, bringing in its own interface, a clock, and a menu on links', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus']);
  });

  it('is leave to show notices, only once a person wants them', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('is the hosts of the courts and of ACMS, and no other', () => {
    expect(manifest.host_permissions).not.toEqual([]);
    for (const host of manifest.host_permissions as string[]) {
      expect(host).toMatch(
        /^(?:\*|https):\/\/(?:\*\.uscourts\.gov|ca[29]-[a-z]+\.(?:azurewebsites|powerappsportals)\.us|ca9\.fedcourts\.us)\/\*$/,
      );
    }
  });

  it('makes nothing of itself reachable from a page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});

describe('what the builds do not share', async () => {
  const [chrome, edge, firefox, safari] = await Promise.all(BROWSERS.map(manifestOf));

  it('Chromium browsers get a key, for one ID in every folder, and a schema for policies; the others neither', () => {
    expect([chrome.key, edge.key]).toEqual([expect.any(String), expect.any(String)]);
    const storage = { managed_schema: 'managed-schema.json' };
    expect([chrome.storage, edge.storage]).toEqual([storage, storage]);
    for (const other of [firefox, safari]) {
      expect(other).not.toHaveProperty('key');
      expect(other).not.toHaveProperty('storage');
      expect(other).not.toHaveProperty('minimum_chrome_version');
    }
  });

  it('Firefox has an event page, a fixed ID, and says that nothing is collected', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.browser_specific_settings.gecko).toMatchObject({
      id: GECKO_ID,
      data_collection_permissions: { required: ['none'] },
    });
    for (const other of [chrome, edge, safari]) {
      expect(other.background).toEqual({ service_worker: 'background.js' });
      expect(other.browser_specific_settings ?? {}).not.toHaveProperty('gecko');
    }
  });

  it('every build has the version of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const manifest of [chrome, edge, firefox, safari]) expect(manifest.version).toBe(version);
  });
});
