import { folderOf, type Install } from './deployment.ts';

/** A browser made of Chromium, and the places in which it looks for policies. */
export interface ChromiumBrowser {
  /** The browser's name, for a person. */
  name: string;
  /** Its key in the registry, below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  registry: string;
  /** Its preference domain on macOS. */
  domain: string;
  /** Its folder on Linux, for policies that nobody can change. */
  linux: string;
}

/**
 * Places: https://www.chromium.org/administrators/configuring-policy-for-extensions/ and
 * https://learn.microsoft.com/en-us/deployedge/microsoft-edge-policies
 */
export const CHROMIUM_BROWSERS = {
  chrome: {
    name: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    linux: '/etc/opt/chrome/policies/managed',
  },
  edge: {
    name: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    linux: '/etc/opt/edge/policies/managed',
  },
  chromium: {
    name: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    domain: 'org.chromium.Chromium',
    linux: '/etc/chromium/policies/managed',
  },
} as const satisfies Record<string, ChromiumBrowser>;

export type ChromiumKind = keyof typeof CHROMIUM_BROWSERS;

const STORE = 'https://clients2.google.com/service/update2/crx';
/** Stores by the address that they give to updates. Each Chromium browser takes extensions from both. */
const STORES: readonly string[] = [STORE, 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'];

/**
 * What forces the extension in: an entry of `ExtensionSettings`. There, unlike in `ExtensionInstallForcelist`, each
 * extension has a place of its own, so that nothing takes another's. `override_update_url`: later updates come from there
 * too, whatever the package says. https://chromeenterprise.google/policies/#ExtensionSettings
 */
export interface ForcedInstall {
  installation_mode: 'force_installed';
  update_url: string;
  override_update_url?: true;
}

export function forcedInstall({ folder }: Install): ForcedInstall {
  if (folder === null) return { installation_mode: 'force_installed', update_url: STORE };
  return {
    installation_mode: 'force_installed',
    update_url: `${folder}updates.xml`,
    override_update_url: true,
  };
}

/** The folder that an update address stands for; null for a store; undefined where it is neither. */
export function folderOfUpdates(address: string): string | null | undefined {
  if (STORES.includes(address)) return null;
  return address.endsWith('/updates.xml') ? folderOf(address) : undefined;
}
