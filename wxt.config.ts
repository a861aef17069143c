import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import {
  CMECF_PAGES,
  COURT_PAGES,
  PAGES_LEFT_ALONE,
  SIGN_IN_PAGES,
  TRAINING_GLOBS,
  WEBSITE_GLOBS,
} from './lib/page/court-pages.ts';
import { managedSchema } from './lib/policy/index.ts';
import { pageScripts } from './scripts/plain-script.ts';

/**
 * The public half of a key that nobody has: it only gives the unpacked extension the same ID on every machine, so that
 * a policy can name it. What is packed has the ID of the key that signs it.
 */
const KEY = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsF1hrU1v6Betn0E4YvaT55GvYr8yUkbiC//VHiYmiphGamKBaYzn/pnu',
  '55x/dirYBSY4P1d3VyBkF8GAop7gY7SPTKnVfQ8uXc6gO4LfGRLQaZB5wSgFK+4eFKsYJ/ELe2hEqcc+R4iNDWoDueUV9CD9WbWK',
  'VKpIZKV0SOqAzCqfmMcuEJf+47N8u4uFOYgQnuQwOybrvWkIBZYsF2itqsWJlmSEZDIDs9PtjV/w13tv0d9F2IA9ri+2c6Xcox5T',
  'zyQyk4w+cgwUSJs+FuUskZnembFMBAiaF1eRfbkV9UZK/N4dX6jZge7LWzm2oXurofRH2HHE0V9Kdg4qumb9rQIDAQAB',
].join('');

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** Made of the policy's schema while the extension is built, so that the two cannot differ. */
const MANAGED_SCHEMA = 'managed-schema.json';

export default defineConfig({
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await pageScripts()));
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema(), null, 2) });
    },
  },
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    json: { stringify: true },
    build: { cssTarget: 'chrome126' },
  }),
  manifest: ({ browser }) => ({
    // Firefox gives a policy to the extension as it is, and refuses a manifest with these.
    ...(browser !== 'firefox' && { key: KEY, storage: { managed_schema: MANAGED_SCHEMA } }),
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    minimum_chrome_version: '126', // URL.parse
    icons: ICONS,
    action: { default_icon: ICONS },
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
        js: ['court.js'],
        run_at: 'document_start',
      },
      {
        matches: ['*://*.uscourts.gov/*'],
        include_globs: TRAINING_GLOBS,
        js: ['court.js'],
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
