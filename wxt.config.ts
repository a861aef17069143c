import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { BROWSERS, differenceOf } from './browser-differences.ts';
import {
  CMECF_PAGES,
  COURT_PAGES,
  PAGES_LEFT_ALONE,
  SIGN_IN_PAGES,
  TRAINING_GLOBS,
  WEBSITE_GLOBS,
} from './lib/page/court-pages.ts';
import { managedSchema } from './lib/policy/index.ts';
import { plainScripts } from './scripts/build/plain-script.ts';
import { polyfillAsModule } from './scripts/build/polyfill-as-module.ts';
import { preloadPopup } from './scripts/build/preload-popup.ts';
import { sharedChunk } from './scripts/build/shared-chunk.ts';
import { refuseHeavy } from './scripts/build/weights.ts';
import { withoutRawMarkup } from './scripts/build/without-raw-markup.ts';

const icons = (...sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`] as const));

export default defineConfig({
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      const difference = differenceOf(config.browser);
      files.push(...(await plainScripts(difference)));
      // Made of the policy's schema while the extension is built, so that the two cannot differ.
      const schema = difference.manifest.storage?.managed_schema;
      if (schema) files.push({ relativeDest: schema, contents: JSON.stringify(managedSchema(), null, 2) });
    },
    'build:done': async ({ config }) => {
      if (config.command === 'build') await refuseHeavy(config.outDir);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      const output = { codeSplitting: sharedChunk() };
      Object.assign(config, mergeConfig(config, { build: { rollupOptions: { output } } }));
    },
  },
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: [...BROWSERS],
  vite: ({ browser }) => ({
    plugins: [preact({ devToolsEnabled: false }), withoutRawMarkup(), polyfillAsModule(), preloadPopup()],
    json: { stringify: true, namedExports: false },
    build: { cssTarget: differenceOf(browser).engine },
  }),
  manifest: ({ browser }) => ({
    ...differenceOf(browser).manifest,
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    icons: icons(16, 32, 48, 64, 96, 128),
    action: { default_icon: icons(16, 24, 32, 48) },
    permissions: ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    omnibox: { keyword: 'ecf' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'toggle-overlay': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandToggle__',
      },
    },
    host_permissions: COURT_PAGES,
    // Written out here, not with WXT's wrapper for content scripts: that alone costs a docket page more than ours do.
    content_scripts: [
      {
        matches: SIGN_IN_PAGES,
        exclude_globs: [...WEBSITE_GLOBS, ...TRAINING_GLOBS],
        js: ['panel.js', 'court.js'],
        run_at: 'document_start',
      },
      {
        matches: ['*://*.uscourts.gov/*'],
        include_globs: TRAINING_GLOBS,
        js: ['panel.js', 'court.js'],
        run_at: 'document_start',
      },
      {
        matches: CMECF_PAGES,
        exclude_matches: [...SIGN_IN_PAGES, ...PAGES_LEFT_ALONE],
        exclude_globs: TRAINING_GLOBS,
        js: ['gate.js'],
        run_at: 'document_end',
      },
    ],
  }),
});
