import { adml } from './adml.ts';
import { admx } from './admx.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind } from './chromium-browsers.ts';
import { chromiumPolicies, installPolicies } from './chromium-json.ts';
import type { Deployment } from './deployment.ts';
import { utf16 } from './encoding.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { googleAdminPolicy } from './google-admin.ts';
import { intuneProfile } from './intune.ts';
import { jsonFile } from './json-file.ts';
import { mobileconfig } from './mobileconfig.ts';
import { registryPolicies } from './windows-registry.ts';

/** Where a file is for: headings of the builder, and folders of the command. */
export const PLATFORMS = ['windows', 'mac', 'linux', 'firefox', 'intune', 'google'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A file that is ready to be put in its place. No two have the same name. */
export interface MadeFile {
  platform: Platform;
  name: string;
  /** The folder in which it must stand, below that of its platform; else empty. */
  folder: string;
  /** For whom it is: `Google Chrome`. */
  browser: string;
  kind:
    | 'reg'
    | 'admx'
    | 'adml'
    | 'mobileconfig'
    | 'linux'
    | 'firefox'
    | 'intune'
    | 'googlePolicy'
    | 'googleInstall';
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const JSON_TYPE = 'application/json';
const BROWSERS: readonly ChromiumKind[] = ['chrome', 'edge', 'chromium'];
/** Chromium itself is managed by no service of a vendor. */
const MANAGED_BROWSERS: readonly ChromiumKind[] = ['chrome', 'edge'];

/** Every file for a policy, in the order in which they are offered. The policy must be without a mistake. */
export function madeFiles(deployment: Deployment): MadeFile[] {
  return [
    ...BROWSERS.flatMap((browser) => windowsFiles(browser, deployment)),
    ...[...BROWSERS, 'firefox' as const].map((browser) => ({
      platform: 'mac' as const,
      name: `ecf-signpost-${browser}.mobileconfig`,
      folder: '',
      browser: browser === 'firefox' ? 'Firefox' : CHROMIUM_BROWSERS[browser].name,
      kind: 'mobileconfig' as const,
      type: 'application/x-apple-aspen-config',
      content: mobileconfig(browser, deployment),
    })),
    {
      platform: 'linux',
      name: 'ecf-signpost.json',
      folder: '',
      browser: BROWSERS.map((browser) => CHROMIUM_BROWSERS[browser].name).join(', '),
      kind: 'linux',
      type: JSON_TYPE,
      content: jsonFile(chromiumPolicies(deployment)),
    },
    {
      platform: 'firefox',
      name: 'policies.json',
      folder: '',
      browser: 'Firefox',
      kind: 'firefox',
      type: JSON_TYPE,
      content: jsonFile({ policies: firefoxPolicies(deployment) }),
    },
    ...MANAGED_BROWSERS.map((browser) => ({
      platform: 'intune' as const,
      name: `ecf-signpost-${browser}-intune.json`,
      folder: '',
      browser: CHROMIUM_BROWSERS[browser].name,
      kind: 'intune' as const,
      type: JSON_TYPE,
      content: jsonFile(intuneProfile(browser, deployment)),
    })),
    googleFile(
      'ecf-signpost-google-policy.json',
      'googlePolicy',
      jsonFile(googleAdminPolicy(deployment.policy)),
    ),
    googleFile('ecf-signpost-google-install.json', 'googleInstall', jsonFile(installPolicies(deployment))),
  ];
}

function windowsFiles(browser: ChromiumKind, deployment: Deployment): MadeFile[] {
  const { name } = CHROMIUM_BROWSERS[browser];
  const base = `ecf-signpost-${browser}`;
  const shared = { platform: 'windows' as const, browser: name };
  return [
    {
      ...shared,
      name: `${base}.reg`,
      folder: '',
      kind: 'reg',
      type: 'application/octet-stream',
      content: utf16(registryPolicies(browser, deployment)),
    },
    {
      ...shared,
      name: `${base}.admx`,
      folder: 'PolicyDefinitions',
      kind: 'admx',
      type: 'application/xml',
      content: admx(browser, deployment),
    },
    {
      ...shared,
      name: `${base}.adml`,
      folder: 'PolicyDefinitions/en-US',
      kind: 'adml',
      type: 'application/xml',
      content: adml(browser, deployment),
    },
  ];
}

function googleFile(name: string, kind: 'googlePolicy' | 'googleInstall', content: string): MadeFile {
  return { platform: 'google', name, folder: '', browser: 'Google Chrome', kind, type: JSON_TYPE, content };
}
