import { z } from 'zod/mini';
import { VERSIONS } from '../store/versions.ts';
import { CORNERS, type Settings } from './types.ts';

/** The version of settings that this build writes. */
export const SETTINGS_VERSION = VERSIONS.settings;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  where: 'everywhere',
  lastWhere: 'everywhere',
  position: 'automatic',
  size: 'normal',
  language: 'auto',
  reminders: true,
  refresh: 'automatic',
  hiddenCourts: [],
  collapsed: false,
};

// Messages say what is expected, and are shown to people as they are.

const oneOf = <const T extends readonly string[]>(options: T) =>
  z.enum(options, `one of ${options.join(', ')}`);
const yesNo = z.boolean('true or false');

/** A PACER court ID by its form; whether there is such a court, the list says. */
export const courtIdSchema = z
  .string('a PACER court ID such as CACDC')
  .check(z.regex(/^[0-9A-Z]{4,8}$/, 'a PACER court ID such as CACDC'));

export const FIELDS = {
  where: oneOf(['everywhere', 'sign-in-only', 'nowhere']),
  lastWhere: oneOf(['everywhere', 'sign-in-only']),
  position: oneOf(['automatic', ...CORNERS]),
  size: oneOf(['normal', 'large']),
  language: oneOf(['auto', 'en', 'es']),
  reminders: yesNo,
  refresh: oneOf(['automatic', 'asked']),
  hiddenCourts: z.array(courtIdSchema, 'a list of PACER court IDs'),
  collapsed: yesNo,
} as const;

/** Settings as a file carries them: whole, and nothing else with them. */
export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject(
  { version: z.literal(SETTINGS_VERSION, `version ${SETTINGS_VERSION}`), ...FIELDS },
  'known settings, and nothing else',
);
