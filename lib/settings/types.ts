/** A corner of the window, as people name it. */
export type Corner = 'lower-right' | 'upper-right' | 'lower-left' | 'upper-left';

/** All that a person can set. Kept on this device, as one item with a version. */
export interface Settings {
  version: 1;
  /** Where the overlay shows: on every page that it knows, only where a login is typed, or nowhere. */
  where: 'everywhere' | 'sign-in-only' | 'nowhere';
  /** Where it showed last, for the keyboard command that brings it back. */
  lastWhere: 'everywhere' | 'sign-in-only';
  /** The corner that it takes while it covers no control there; `automatic` takes the one that covers least. */
  position: 'automatic' | Corner;
  size: 'normal' | 'large';
  /** `auto` is the browser's own. */
  language: 'auto' | 'en' | 'es';
  /** Whether notices come before a watched court moves. The browser's leave to show them is asked for besides. */
  reminders: boolean;
  /** Whether the court list is refreshed by itself, or only when a person asks. */
  refresh: 'automatic' | 'asked';
  /** PACER court IDs at which the person has hidden the overlay. */
  hiddenCourts: string[];
  /** The overlay comes as a pill. */
  collapsed: boolean;
}

/** What of it a person, or an administrator, can set. */
export const SETTING_KEYS = [
  'where',
  'position',
  'size',
  'language',
  'reminders',
  'refresh',
  'hiddenCourts',
  'collapsed',
] as const satisfies readonly (keyof Settings)[];

export type SettingKey = (typeof SETTING_KEYS)[number];

export const CORNERS: readonly Corner[] = ['lower-right', 'upper-right', 'lower-left', 'upper-left'];
