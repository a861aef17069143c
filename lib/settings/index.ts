/** What a person can set, with its version, its migrations and what it comes to. */
export { actedOn, showing, shownAgain, toggled } from './change-overlay.ts';
export { languageTag } from './language-tag.ts';
export { migrate, type SettingsReading, type StoredSettings } from './migrate.ts';
export {
  changedUnderRule,
  chosenIn,
  isChosen,
  type OwnSettings,
  type SettingsRule,
  underRule,
} from './rule.ts';
export { courtIdSchema, DEFAULT_SETTINGS, settingsSchema } from './schema.ts';
export { showsOn } from './shows-on.ts';
export { type Corner, SETTING_KEYS, type SettingKey, type Settings } from './types.ts';
