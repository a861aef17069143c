import browser from 'webextension-polyfill';
import { MEMORY, PREVIEW_DATE } from './items.ts';
import { POLICY_KEY } from './policy.ts';
import { SETTINGS_KEYS } from './settings.ts';
import type { LocalItems } from './snapshot.ts';

const PAGE_KEYS = [PREVIEW_DATE.key, MEMORY.key, POLICY_KEY, ...SETTINGS_KEYS];

/** What an answer for a page takes besides the list, in one go: a page waits for it. */
export async function takePageItems(): Promise<LocalItems> {
  return { local: await browser.storage.local.get(PAGE_KEYS) };
}
