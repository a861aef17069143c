import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Pages on which the detecting script runs: every federal court host, PACER, and the ACMS hosts (docs/architecture.md). */
const COURT_PAGES = [
  '*://*.uscourts.gov/*',
  'https://ca2-showdoc.azurewebsites.us/*',
  'https://ca9-showdoc.azurewebsites.us/*',
  'https://ca2-showdocservices.azurewebsites.us/*',
  'https://ca9-showdocservices.azurewebsites.us/*',
  'https://ca9-portal.powerappsportals.us/*',
  'https://ca9.fedcourts.us/*',
];

/** Public key of the unpacked and self-hosted Chromium builds: it fixes the extension's ID, so policies can name it. */

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
