import { forcedInstall } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { type Found, type Mention, settle } from './found.ts';
import { isJson, type Json } from './json-file.ts';

/**
 * The policies of a Chromium browser on Linux: a file of JSON in its `policies/managed`, beside what else is there.
 * https://www.chromium.org/administrators/linux-quick-start/ and, for `3rdparty`,
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/
 */
export function chromiumPolicies({ policy, install }: Deployment): Json {
  return { ...installPolicies({ policy, install }), '3rdparty': { extensions: { [install.id]: policy } } };
}

/** Only what forces the extension in. */
export function installPolicies({ install }: Deployment): Json {
  return { ExtensionSettings: { [install.id]: forcedInstall(install) } };
}

/** Reads such a file. Throws `FileProblem` where nothing of it is the extension's. */
export function readChromiumPolicies(json: Json): Found {
  const { mentions, foreign } = chromiumMentions(json);
  return settle(mentions, foreign);
}

/** What policies of a Chromium browser say of extensions, and what else stands among them. */
export function chromiumMentions(
  { ExtensionSettings: settings, ExtensionInstallForcelist: forced, '3rdparty': thirdParty, ...rest }: Json,
  at = '',
): { mentions: Mention[]; foreign: string[] } {
  const foreign = Object.keys(rest).map((name) => `${at}${name}`);
  const { extensions, ...others } = isJson(thirdParty) ? thirdParty : {};
  foreign.push(...Object.keys(others).map((name) => `${at}3rdparty.${name}`));
  const mentions: Mention[] = [
    ...entriesOf(settings).map(([id, install]) => ({ where: `${at}ExtensionSettings.${id}`, id, install })),
    ...entriesOf(forced).map(([key, line]) => forcedLine(`${at}ExtensionInstallForcelist.${key}`, line)),
    ...entriesOf(extensions).map(([id, policy]) => ({ where: `${at}3rdparty.extensions.${id}`, id, policy })),
  ];
  return { mentions, foreign };
}

/** `ID;ADDRESS`, or the ID alone for the store. https://chromeenterprise.google/policies/#ExtensionInstallForcelist */
function forcedLine(where: string, line: unknown): Mention {
  const [id = '', address] = String(line).split(';', 2);
  const install = address ? { installation_mode: 'force_installed', update_url: address } : undefined;
  return install ? { where, id, install } : { where, id, install: forcedInstall({ id, folder: null }) };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
