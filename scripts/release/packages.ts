import { buildFolder } from '../build/build-all.ts';
import { type Files, filesOf, withManifest, zipOf } from './package.ts';

/** The stores that take a zip; a key in it they refuse, for each gives its own ID. */
const STORES = ['chrome', 'edge', 'firefox'] as const;

/** The zips for the stores, by the end of their name. */
export async function storeZips(): Promise<Map<string, Buffer>> {
  const zips = STORES.map(async (store) => {
    const files = withManifest(await filesOf(buildFolder(store)), withoutKey);
    return [`${store}.zip`, await zipOf(files)] as const;
  });
  return new Map(await Promise.all(zips));
}

/**
 * The files that a firm signs for its own Chromium browsers. The key in its manifest would have to be that of the
 * signature, so there is none: the ID follows from the signature.
 */
export async function chromiumFiles(updateUrl: string | null): Promise<Files> {
  return withManifest(await filesOf(buildFolder('chrome')), (manifest) => ({
    ...withoutKey(manifest),
    ...(updateUrl && { update_url: `${updateUrl}updates.xml` }),
  }));
}

interface FirefoxSettings {
  gecko: Record<string, unknown>;
}

/** The files that a firm hands to its own Firefox browsers. */
export async function firefoxFiles(updateUrl: string | null): Promise<Files> {
  return withManifest(await filesOf(buildFolder('firefox')), (manifest) => {
    const settings = manifest.browser_specific_settings as FirefoxSettings;
    const gecko = { ...settings.gecko, ...(updateUrl && { update_url: `${updateUrl}updates.json` }) };
    return { ...manifest, browser_specific_settings: { ...settings, gecko } };
  });
}

function withoutKey({ key: _, ...manifest }: Record<string, unknown>): Record<string, unknown> {
  return manifest;
}
