import { storage } from 'wxt/utils/storage';
import { migrate, type Settings, type SettingsReading, type StoredSettings } from '../settings/index.ts';
import { NewerVersion } from './fault.ts';
import { setAside } from './set-aside.ts';

export const SETTINGS_KEY = 'settings';

/** Items of which settings were made before they had a version. */
const OLD_KEYS = ['overlay', 'refreshMode'] as const;

/** Reads the settings, of whatever version they are. Rejects only where the browser's storage itself fails. */
export async function readSettings(): Promise<SettingsReading> {
  return migrate(await storedSettings());
}

/**
 * Changes the settings by their last good values, and writes them as this version's. Older items go only once the new
 * one is written. Rejects with `NewerVersion`, and changes nothing, where a newer build wrote them.
 */
export async function changeSettings(how: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(`store:${SETTINGS_KEY}`, async () => {
    const stored = await storedSettings();
    const { settings, broken, newer } = migrate(stored);
    if (newer !== null) throw new NewerVersion(SETTINGS_KEY, newer);
    if (broken.length > 0) await setAside({ ...stored });
    await storage.setItem(`local:${SETTINGS_KEY}`, how(settings));
    await storage.removeItems(OLD_KEYS.map((key) => `local:${key}` as const));
  });
}

async function storedSettings(): Promise<StoredSettings> {
  const items = await storage.getItems([SETTINGS_KEY, ...OLD_KEYS].map((key) => `local:${key}` as const));
  return Object.fromEntries(items.map(({ key, value }) => [key.replace('local:', ''), value]));
}
