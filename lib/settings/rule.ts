import { DEFAULT_SETTINGS } from './schema.ts';
import { SETTING_KEYS, type SettingKey, type Settings } from './types.ts';

/** What an administrator says of the settings. */
export interface SettingsRule {
  /** Values with which people start. */
  start: Partial<Settings>;
  /** Settings that people may not change: they have the value to start with, or else the default. */
  locked: ReadonlySet<SettingKey>;
  /** Whether people may hide the overlay. */
  mayHide: boolean;
}

/** Settings of a person, and which of them they have chosen even where it is what the extension starts with. */
export interface OwnSettings {
  settings: Settings;
  chosen: ReadonlySet<SettingKey>;
}

/** What holds: what is locked comes from the rule, else what the person has chosen, else the rule's start. */
export function underRule(own: OwnSettings, { start, locked, mayHide }: SettingsRule): Settings {
  const held: Settings = { ...own.settings };
  for (const key of SETTING_KEYS) {
    if (locked.has(key) || !isChosen(own, key))
      Object.assign(held, { [key]: start[key] ?? DEFAULT_SETTINGS[key] });
  }
  if (held.where !== 'nowhere') held.lastWhere = held.where;
  else if (!mayHide) held.where = held.lastWhere;
  return held;
}

/** Whether a person has set something, be it what the extension starts with. */
export function isChosen({ settings, chosen }: OwnSettings, key: SettingKey): boolean {
  return chosen.has(key) || differs(settings[key], DEFAULT_SETTINGS[key]);
}

/**
 * Changes what holds, and gives what to keep of it: only what the person has changed now, and may change. What is locked
 * keeps the person's own value, which comes back once it is no longer locked.
 */
export function changedUnderRule(
  own: OwnSettings,
  rule: SettingsRule,
  how: (settings: Settings) => Settings,
): OwnSettings {
  const before = underRule(own, rule);
  const after = how(before);
  const kept: Settings = { ...own.settings };
  const chosen = new Set(own.chosen);
  for (const key of SETTING_KEYS) {
    const mayChange = !rule.locked.has(key) && (rule.mayHide || key !== 'where' || after.where !== 'nowhere');
    if (!mayChange || !differs(before[key], after[key])) continue;
    Object.assign(kept, { [key]: after[key] });
    if (key === 'where') kept.lastWhere = after.lastWhere;
    // Only beside another start does it matter that somebody wants the default.
    if (rule.start[key] !== undefined) chosen.add(key);
  }
  return { settings: kept, chosen };
}

/** Which settings a stored item says were chosen. */
export function chosenIn(stored: unknown): ReadonlySet<SettingKey> {
  const named: unknown = Object(stored).chosen;
  return new Set(Array.isArray(named) ? SETTING_KEYS.filter((key) => named.includes(key)) : []);
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
