import { fileURLToPath } from 'node:url';
import { GECKO_ID } from '../../browser-differences.ts';
import type { Replica } from '../replica/server.ts';
import type { BrowserName, Courts, ManagedCourts } from './courts.ts';
import { driveChromium, drivenChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import { findFirefox } from './find-firefox.ts';
import { managedFolder } from './managed-folder.ts';
import { openManaged } from './open-managed.ts';
import { openUnderPolicy } from './under-policy.ts';

export interface OpenCourtsOptions {
  replica: Replica;
  /** Folder of the built extension; by itself the one for this browser. */
  extension?: string;
  /** Playwright turns it off in Chromium, for it loses count of loads with it; people have it. */
  backForwardCache?: boolean;
}

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the extension that is built for a browser. */
export const builtFor = (browser: BrowserName): string =>
  fileURLToPath(new URL(`../../.output/${BUILDS[browser]}`, import.meta.url));

/** Opens one of the browsers, with a profile of its own, which goes away when it closes. */
export function openCourts(
  browser: BrowserName,
  { replica, extension = builtFor(browser), backForwardCache = false }: OpenCourtsOptions,
): Promise<Courts> {
  if (browser === 'firefox') return driveFirefox({ extension, replica });
  return driveChromium({ extension, replica, backForwardCache });
}

/** Opens one of the browsers under an administrator's policy of its own. */
export async function openManagedCourts(
  browser: BrowserName,
  policy: Record<string, unknown>,
  { replica, extension = builtFor(browser) }: OpenCourtsOptions,
): Promise<ManagedCourts> {
  if (browser === 'firefox') return manageFirefox(policy, { extension, replica });
  const { setPolicy, ...opened } = await openManaged(policy, { extension, replica });
  return { ...drivenChromium(opened), setPolicy };
}

async function manageFirefox(
  policy: Record<string, unknown>,
  options: { extension: string; replica: Replica },
): Promise<ManagedCourts> {
  return openUnderPolicy(
    await managedFolder({ browser: findFirefox(), etc: 'firefox', file: 'policies/policies.json' }),
    policy,
    (given) => ({ policies: { '3rdparty': { Extensions: { [GECKO_ID]: given } } } }),
    (executable) => driveFirefox({ ...options, executable }),
  );
}
