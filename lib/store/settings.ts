import { storage } from 'wxt/utils/storage';
import {
  changedUnderRule,
  chosenIn,
  migrate,
  type OwnSettings,
  type Settings,
  type SettingsReading,
  type SettingsRule,
  type StoredSettings,
  underRule,
} from '../settings/index.ts';
import { NewerVersion } from './fault.ts';
import { currentRule, ruleIn } from './policy.ts';
import { setAside } from './set-aside.ts';
import type { LocalItems } from './snapshot.ts';

export const SETTINGS_KEY = 'settings';

/** Items of which settings were made before they had a version. */
const OLD_KEYS = ['overlay', 'refreshMode'] as const;

/** All that settings are read from. */
export const SETTINGS_KEYS = [SETTINGS_KEY, ...OLD_KEYS] as const;

/** Settings as they hold, with whose word they are. */
export interface HeldSettings extends SettingsReading {
  /** The person's own, which a rule may hide. */
  person: OwnSettings;
  rule: SettingsRule;
}

/**
 * Reads the settings, of whatever version they are, as they hold under the administrator's rule. Rejects only where the
 * browser's storage itself fails.
 */
export async function readSettings(): Promise<HeldSettings> {
  const [stored, rule] = await Promise.all([storedSettings(), currentRule()]);
  return heldBy(stored, rule);
}

/** The same, where what is stored was read before. */
export function settingsIn(items: LocalItems): HeldSettings {
  return heldBy(items.local, ruleIn(items));
}

/**
 * Changes the settings that hold, and writes the person's own as this version's. What the administrator has locked stays
 * as it is, whoever asks. Older items go only once the new one is written. Rejects with `NewerVersion`, and changes
 * nothing, where a newer build wrote them.
 */
export async function changeSettings(how: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(`store:${SETTINGS_KEY}`, async () => {
    const [stored, rule] = await Promise.all([storedSettings(), currentRule()]);
    const { person, broken, newer } = heldBy(stored, rule);
    if (newer !== null) throw new NewerVersion(SETTINGS_KEY);
    if (broken.length > 0) await setAside({ ...stored });
    const { settings, chosen } = changedUnderRule(person, rule, how);
    const item = chosen.size > 0 ? { ...settings, chosen: [...chosen] } : settings;
    await storage.setItem(`local:${SETTINGS_KEY}`, item);
    await storage.removeItems(OLD_KEYS.map((key) => `local:${key}` as const));
  });
}

function heldBy(stored: StoredSettings, rule: SettingsRule): HeldSettings {
  const reading = migrate(stored);
  const person = { settings: reading.settings, chosen: chosenIn(stored.settings) };
  return { ...reading, settings: underRule(person, rule), person, rule };
}

async function storedSettings(): Promise<StoredSettings> {
  const items = await storage.getItems(SETTINGS_KEYS.map((key) => `local:${key}` as const));
  return Object.fromEntries(items.map(({ key, value }) => [key.replace('local:', ''), value]));
}
