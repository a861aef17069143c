import { buildFolder } from '../build/build-all.ts';
import { filesOf, withManifest, zipOf } from './package.ts';

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
 * What a firm signs for its own Chromium browsers, as a zip. The key in its manifest would have to be that of the
 * signature, so there is none: the ID follows from the signature.
 */
export async function chromiumPackage(updateUrl: string | null): Promise<Buffer> {
  const files = await filesOf(buildFolder('chrome'));
  return zipOf(
    withManifest(files, (manifest) => ({
      ...withoutKey(manifest),
      ...(updateUrl && { update_url: `${updateUrl}updates.xml` }),
    })),
  );
}

interface FirefoxSettings {
  gecko: Record<string, unknown>;
}

/** What a firm hands to its own Firefox browsers: an XPI that is not signed. */
export async function firefoxPackage(updateUrl: string | null): Promise<Buffer> {
  const files = await filesOf(buildFolder('firefox'));
  return zipOf(
    withManifest(files, (manifest) => {
      const settings = manifest.browser_specific_settings as FirefoxSettings;
      const gecko = { ...settings.gecko, ...(updateUrl && { update_url: `${updateUrl}updates.json` }) };
      return { ...manifest, browser_specific_settings: { ...settings, gecko } };
    }),
  );
}

function withoutKey({ key: _, ...manifest }: Record<string, unknown>): Record<string, unknown> {
  return manifest;
}
