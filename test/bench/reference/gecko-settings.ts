import { GECKO_ID } from '../../../browser-differences.ts';

/** What Firefox wants to find in a manifest. The ID is signpost's own: each extension is alone in its browser. */
export function geckoSettings(browser: 'chrome' | 'firefox') {
  const gecko = { id: GECKO_ID, data_collection_permissions: { required: ['none' as const] } };
  return browser === 'firefox' ? { browser_specific_settings: { gecko } } : {};
}
