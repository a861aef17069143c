import { courtIdSchema } from '../settings/index.ts';
import { newerVersion } from '../store/versions.ts';

/** What stands in an area. `newer`: another form, with a version, which this build must not write over. */
export type ParsedPins =
  | { kind: 'none' }
  | { kind: 'pins'; pins: string[]; broken: boolean }
  | { kind: 'newer' };

/** Reads stored pins: of a list, the good ones are kept. Never throws. */
export function parsePins(stored: unknown): ParsedPins {
  if (stored === null || stored === undefined) return { kind: 'none' };
  if (Array.isArray(stored)) {
    const pins = stored.filter((each): each is string => courtIdSchema.safeParse(each).success);
    return { kind: 'pins', pins: [...new Set(pins)], broken: pins.length < stored.length };
  }
  if (newerVersion('pins', stored) !== null) return { kind: 'newer' };
  return { kind: 'pins', pins: [], broken: true };
}
