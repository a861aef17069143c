import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('what the built extension asks for', () => {
  let manifest: Record<string, unknown>;
  beforeAll(async () => {
    manifest = JSON.parse(await readFile(`${root}.output/chrome-mv3/manifest.json`, 'utf8'));
  });

  it('is storage, the tab that a person points at, bringing in its own interface, a clock, and a menu on links', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus']);
  });

  it('is leave to show notices, only once a person wants them', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('is the hosts of the courts and of ACMS, and no other', () => {
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
