import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COURT_PAGES, PAGES_LEFT_ALONE, SIGN_IN_PAGES } from './lib/page/court-pages.ts';

export default defineConfig({
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })], json: { stringify: true } }),
  manifest: {
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
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
