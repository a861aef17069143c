import browser from 'webextension-polyfill';
import { NewerVersion } from './fault.ts';
import { newerVersion, type StoredKey, VERSIONS } from './versions.ts';

const KEYS = Object.keys(VERSIONS) as StoredKey[];

/** Which of these items a newer version of the extension has written. They are never changed here. */
export async function newerAmong(keys: readonly StoredKey[] = KEYS): Promise<StoredKey[]> {
  return newerIn(await browser.storage.local.get([...keys]));
}

/** The same of what was read from `storage.local` before. */
export function newerIn(items: Record<string, unknown>): StoredKey[] {
  return KEYS.filter((key) => newerVersion(key, items[key]) !== null);
}

/** Rejects with `NewerVersion` where one of these items must not be changed, so that all of a work is done or none. */
export async function requireOurs(keys: readonly StoredKey[]): Promise<void> {
  const [key] = await newerAmong(keys);
  if (key) throw new NewerVersion(key);
}
