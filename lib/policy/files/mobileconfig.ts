import { build, type PlistValue, parse } from 'plist';
import { text } from '../../words/index.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind } from './chromium-browsers.ts';
import { chromiumMentions, installPolicies } from './chromium-json.ts';
import type { Deployment } from './deployment.ts';
import { firefoxPolicies, readFirefoxPolicies } from './firefox-policies.ts';
import { FileProblem, type Found, type Mention, settle } from './found.ts';
import { joinFound } from './join-found.ts';
import { isJson, type Json } from './json-file.ts';

const FIREFOX = { name: 'Firefox', domain: 'org.mozilla.firefox' } as const;

/** A browser on macOS. */
export type MacBrowser = ChromiumKind | 'firefox';

const ORDER: readonly MacBrowser[] = ['chrome', 'edge', 'chromium', 'firefox'];

/**
 * A configuration profile for macOS. Each payload has the preference domain as its type and the preferences as its keys:
 * https://developer.apple.com/documentation/devicemanagement/toplevel. A Chromium browser takes the policy of an
 * extension from a domain of the extension’s own, and nothing from a `3rdparty` in its own domain:
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/. Firefox takes the same as from
 * policies.json: https://support.mozilla.org/en-US/kb/managing-firefox-macos-intune
 */
export function mobileconfig(browser: MacBrowser, deployment: Deployment): string {
  const { name, domain } = browser === 'firefox' ? FIREFOX : CHROMIUM_BROWSERS[browser];
  const { id } = deployment.install;
  const identifier = `ecf-signpost.${browser}`;
  const payload = (part: number, type: string, title: string, settings: Json): Json => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.${part}`,
    PayloadUUID: uuidOf(id, browser, part),
    PayloadDisplayName: title,
    ...settings,
  });
  const payloads =
    browser === 'firefox'
      ? [
          payload(1, domain, 'Install and policy', {
            EnterprisePoliciesEnabled: true,
            ...firefoxPolicies(deployment),
          }),
        ]
      : [
          payload(1, domain, 'Install', installPolicies(deployment)),
          payload(2, `${domain}.extensions.${id}`, 'Policy', deployment.policy),
        ];
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(id, browser, 0),
    PayloadDisplayName: `ECF Signpost for ${name}`,
    PayloadScope: 'System',
    PayloadContent: payloads,
  };
  return `${build(profile as PlistValue)}\n`;
}

/**
 * The same each time, so that a newer profile takes the place of the older: the extension's ID as 128 bits, with browser
 * and payload in the last, of the version that is free for such (8, RFC 9562).
 */
function uuidOf(id: string, browser: MacBrowser, part: number): string {
  const bits = [...id].map((letter) => (letter.charCodeAt(0) - 97).toString(16)).join('');
  const place = (ORDER.indexOf(browser) * 4 + part).toString(16);
  return [
    bits.slice(0, 8),
    bits.slice(8, 12),
    `8${bits.slice(13, 16)}`,
    `a${bits.slice(17, 20)}`,
    `${bits.slice(20, 31)}${place}`,
  ]
    .join('-')
    .toUpperCase();
}

/** Reads a configuration profile that is not signed. Throws `FileProblem`. */
export function readMobileconfig(content: string): Found {
  const profile = parsed(content);
  const payloads = Array.isArray(profile.PayloadContent) ? profile.PayloadContent.filter(isJson) : [];
  const mentions: Mention[] = [];
  const foreign: string[] = [];
  const found: Found[] = [];
  for (const payload of payloads) {
    const type = String(payload.PayloadType);
    const settings = Object.fromEntries(
      Object.entries(payload).filter(([name]) => !name.startsWith('Payload')),
    );
    const [, , id] = /^(.*)\.extensions\.([a-p]{32})$/.exec(type) ?? [];
    if (id) mentions.push({ where: type, id, policy: settings });
    else if (Object.values(CHROMIUM_BROWSERS).some(({ domain }) => domain === type)) {
      const said = chromiumMentions(settings, `${type}.`);
      mentions.push(...said.mentions);
      foreign.push(...said.foreign);
    } else if (type === FIREFOX.domain) {
      const { EnterprisePoliciesEnabled: _on, ...policies } = settings;
      found.push(readFirefoxPolicies(policies, `${type}.`));
    } else foreign.push(type);
  }
  if (mentions.length > 0 || found.length === 0) found.unshift(settle(mentions, []));
  const whole = joinFound(
    found.map((each) => ({ name: String(profile.PayloadDisplayName ?? ''), found: each })),
  );
  return { ...whole, foreign: [...foreign, ...whole.foreign] };
}

function parsed(content: string): Json {
  try {
    const profile = parse(content);
    if (isJson(profile)) return profile;
  } catch (error) {
    throw broken(error instanceof Error ? error.message : '');
  }
  throw broken('<plist><dict>…');
}

function broken(detail: string): FileProblem {
  return new FileProblem(
    text('builder.file.broken', { format: 'plist (XML)', detail: detail.split('\n', 1)[0] ?? '' }),
  );
}
