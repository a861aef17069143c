import { courtIdSchema, DEFAULT_SETTINGS, FIELDS, SETTINGS_VERSION } from './schema.ts';
import type { Settings } from './types.ts';

/** What stands in storage: settings with their version, and the two items of which they were made before. */
export interface StoredSettings {
  settings?: unknown;
  overlay?: unknown;
  refreshMode?: unknown;
}

export interface SettingsReading {
  /** What holds. Of what is broken, the default does. */
  settings: Settings;
  /** Items, and fields of items, that could not be used: `overlay`, `settings.position`. */
  broken: string[];
  /** The version of settings that a newer build left, which this one must not change; else null. */
  newer: number | null;
}

type Raw = Record<string, unknown>;

/** From each version to the next; the place in the list is the version that a step begins at. Steps only rename. */
const STEPS: readonly ((from: Raw) => Raw)[] = [fromItems];

const OLD_ITEM = 'overlay';

/** Names of what a field was read from, where that was not `settings` itself. */
const OLD_NAMES: Partial<Record<keyof Settings, string>> = {
  where: `${OLD_ITEM}.hiddenEverywhere`,
  hiddenCourts: `${OLD_ITEM}.hiddenCourts`,
  collapsed: `${OLD_ITEM}.collapsed`,
  refresh: 'refreshMode',
};

/**
 * Reads settings of any version. What an older build left is brought up step by step; each field that cannot be used
 * is named and its default holds, so that one broken field spoils no other. What a newer build left is read as far as
 * it is known here. Never throws, and changes nothing in storage.
 */
export function migrate({ settings, overlay, refreshMode }: StoredSettings): SettingsReading {
  if (isNothing(settings)) {
    if (isNothing(overlay) && isNothing(refreshMode))
      return { settings: DEFAULT_SETTINGS, broken: [], newer: null };
    const whole = isNothing(overlay) || isObject(overlay);
    const reading = fieldsOf(raise({ overlay, refreshMode }, 0), (field) => OLD_NAMES[field] ?? field);
    return { ...reading, broken: whole ? reading.broken : [OLD_ITEM, ...reading.broken] };
  }
  if (!isObject(settings)) return { settings: DEFAULT_SETTINGS, broken: ['settings'], newer: null };
  const { version } = settings;
  const known = Number.isInteger(version) && (version as number) >= 1;
  const from = known ? (version as number) : SETTINGS_VERSION;
  const reading = fieldsOf(raise(settings, from), (field) => `settings.${field}`);
  if (from > SETTINGS_VERSION) return { ...reading, broken: [], newer: from };
  return { ...reading, broken: known ? reading.broken : ['settings.version', ...reading.broken] };
}

function raise(raw: Raw, from: number): Raw {
  return STEPS.slice(from).reduce((old, step) => step(old), raw);
}

/** Before version 1, the overlay and the refresh had an item each. */
function fromItems({ overlay, refreshMode }: Raw): Raw {
  const { hiddenEverywhere, hiddenCourts, collapsed } = isObject(overlay) ? overlay : {};
  const where = hiddenEverywhere === true ? 'nowhere' : 'everywhere';
  return {
    // Not yes and not no is left for the check of the field to find.
    where: isNothing(hiddenEverywhere) || typeof hiddenEverywhere === 'boolean' ? where : hiddenEverywhere,
    hiddenCourts,
    collapsed,
    refresh: refreshMode,
  };
}

function fieldsOf(
  raw: Raw,
  nameOf: (field: keyof Settings) => string,
): Omit<SettingsReading, 'newer'> & {
  newer: null;
} {
  const settings: Raw = { ...DEFAULT_SETTINGS };
  const broken: string[] = [];
  for (const [field, schema] of Object.entries(FIELDS)) {
    const value = raw[field];
    if (isNothing(value)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) settings[field] = parsed.data;
    else {
      broken.push(nameOf(field as keyof Settings));
      // Of a list, what is good is kept.
      if (Array.isArray(value))
        settings[field] = value.filter((each) => courtIdSchema.safeParse(each).success);
    }
  }
  return { settings: settings as unknown as Settings, broken, newer: null };
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
