import { GECKO_ID } from '../../../browser-differences.ts';
import { text } from '../../words/index.ts';
import { type Deployment, folderOf, type Install } from './deployment.ts';
import { FileProblem, type Found } from './found.ts';
import { isJson, type Json } from './json-file.ts';

/** Mozilla's store gives the newest version at an address with the add-on's ID. */
const STORE = `https://addons.mozilla.org/firefox/downloads/latest/${GECKO_ID}/latest.xpi`;
const PACKAGE = 'ecf-signpost.xpi';

/**
 * Firefox's policies: what stands below `policies` in policies.json, and in a profile for macOS.
 * https://mozilla.github.io/enterprise-admin-reference/reference/policies/extensionsettings/ and `3rdparty` there. Later
 * updates come from the address in the package.
 */
export function firefoxPolicies({ policy, install }: Deployment): Json {
  return {
    ExtensionSettings: {
      [GECKO_ID]: { installation_mode: 'force_installed', install_url: addressOf(install) },
    },
    '3rdparty': { Extensions: { [GECKO_ID]: policy } },
  };
}

function addressOf({ folder }: Install): string {
  return folder === null ? STORE : `${folder}${PACKAGE}`;
}

/** Reads such policies. Throws `FileProblem` where nothing of it is the extension's. */
export function readFirefoxPolicies(policies: Json, at = ''): Found {
  const { ExtensionSettings: settings, '3rdparty': thirdParty, ...rest } = policies;
  const { Extensions: extensions, ...others } = objectAt(thirdParty);
  const { [GECKO_ID]: install, ...otherInstalls } = objectAt(settings);
  const { [GECKO_ID]: policy, ...otherExtensions } = objectAt(extensions);
  if (install === undefined && policy === undefined) throw new FileProblem(text('builder.file.nothing'));
  const found: Found = {
    foreign: [
      ...Object.keys(rest).map((name) => `${at}${name}`),
      ...Object.keys(others).map((name) => `${at}3rdparty.${name}`),
      ...Object.keys(otherInstalls).map((id) => `${at}ExtensionSettings.${id}`),
      ...Object.keys(otherExtensions).map((id) => `${at}3rdparty.Extensions.${id}`),
    ],
  };
  if (policy !== undefined) found.policy = isJson(policy) ? policy : { value: policy };
  if (install !== undefined) takeInstall(found, objectAt(install), `${at}ExtensionSettings.${GECKO_ID}`);
  return found;
}

function takeInstall(found: Found, { installation_mode, install_url, ...rest }: Json, where: string): void {
  const folder = folderOfPackage(install_url);
  if (folder !== undefined) found.folder = folder;
  else if (install_url !== undefined)
    found.foreign.push(`${where}.install_url = ${JSON.stringify(install_url)}`);
  if (installation_mode !== 'force_installed')
    found.foreign.push(`${where}.installation_mode = ${JSON.stringify(installation_mode)}`);
  found.foreign.push(...Object.keys(rest).map((name) => `${where}.${name}`));
}

function folderOfPackage(address: unknown): string | null | undefined {
  if (address === STORE) return null;
  return typeof address === 'string' && /\/ecf-signpost[\w.-]*\.xpi$/.test(address)
    ? folderOf(address)
    : undefined;
}

function objectAt(value: unknown): Json {
  return isJson(value) ? value : {};
}
