import { DIFFERENCES, GECKO_ID } from '../../browser-differences.ts';
import { escapeXml } from '../../lib/fast-ways/index.ts';

/** One version for browsers to find. */
export interface Update {
  version: string;
  /** Where the package is. */
  url: string;
}

/** The update manifest for Chromium browsers: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function updatesXml(id: string, { version, url }: Update): string {
  const least = DIFFERENCES.chrome.manifest.minimum_chrome_version ?? '';
  const check = Object.entries({ codebase: url, version, prodversionmin: least })
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck ${check}/>
  </app>
</gupdate>
`;
}

/**
 * The update manifest for Firefox: https://extensionworkshop.com/documentation/manage/updating-your-extension/
 * `sha256` is that of the package, in hexadecimal: with it Firefox takes no other.
 */
export function updatesJson({ version, url, sha256 }: Update & { sha256: string }): string {
  const least = DIFFERENCES.firefox.manifest.browser_specific_settings?.gecko?.strict_min_version;
  const update = {
    version,
    update_link: url,
    update_hash: `sha256:${sha256}`,
    applications: { gecko: { strict_min_version: least } },
  };
  return `${JSON.stringify({ addons: { [GECKO_ID]: { updates: [update] } } }, null, 2)}\n`;
}
