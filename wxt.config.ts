import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COURT_PAGES, PAGES_LEFT_ALONE, SIGN_IN_PAGES } from './lib/page/court-pages.ts';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

export default defineConfig({
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })], json: { stringify: true } }),
  manifest: {
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    minimum_chrome_version: '126', // URL.parse
    icons: ICONS,
    action: { default_icon: ICONS },
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: COURT_PAGES,
    // Written out here, not with WXT's wrapper for content scripts: that alone costs a docket page more than ours do.
    content_scripts: [
      { matches: SIGN_IN_PAGES, js: ['court.js'], run_at: 'document_start' },
      {
        matches: COURT_PAGES,
        exclude_matches: [...SIGN_IN_PAGES, ...PAGES_LEFT_ALONE],
        js: ['gate.js'],
        run_at: 'document_end',
      },
    ],
  },
});
