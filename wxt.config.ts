import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { COURT_PAGES } from './lib/page/court-pages.ts';

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
  },
});
