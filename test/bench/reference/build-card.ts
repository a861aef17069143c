import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'wxt';
import { geckoSettings } from './gecko-settings.ts';

/** The yardstick: a bare Preact card in WXT's shadow root, built as WXT's guide builds one. */
export async function buildCard(
  browser: 'chrome' | 'firefox',
  folder: string,
  matches: string[],
): Promise<string> {
  await build({
    // WXT writes its generated types into the root; with the sources named apart, the tree stays clean.
    root: folder,
    srcDir: join(import.meta.dirname, 'card'),
    outDir: 'output',
    configFile: false,
    browser,
    manifestVersion: 3,
    imports: false,
    vite: () => ({ logLevel: 'error', plugins: [preact({ devToolsEnabled: false })] }),
    manifest: { name: 'Reference: card', version: '1.0.0', ...geckoSettings(browser) },
    hooks: {
      'build:manifestGenerated': (_wxt, manifest) => {
        for (const entry of manifest.content_scripts ?? []) entry.matches = matches;
        for (const entry of manifest.web_accessible_resources ?? []) {
          if (typeof entry !== 'string') entry.matches = matches.map(wholeHost);
        }
      },
    },
  });
  return join(folder, `output/${browser}-mv3`);
}

/** Chromium takes no path in the matches of a web accessible resource. */
function wholeHost(match: string): string {
  return match.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*');
}
