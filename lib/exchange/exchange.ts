import { z } from 'zod/mini';
import { describe, type Problem, problemOf } from '../courts/feed/index.ts';
import { type Readiness, readinessSchema } from '../readiness/index.ts';
import { courtIdSchema, type Settings, settingsSchema } from '../settings/index.ts';

/** What a person can take along: each part by itself, or all of them. */
export interface Parcel {
  settings?: Settings;
  /** PACER court IDs of the pinned courts, in the person's order. */
  pins?: string[];
  /** Answers about accounts. */
  readiness?: Readiness;
}

/** With problems nothing is to be changed: they say where, what was found and what is expected. */
export type Unpacked = { ok: true; value: Parcel } | { ok: false; problems: Problem[] };

const FORMAT = 'ecf-signpost';
const VERSION = 1;
const WHERE = 'file';
/** Far more than all parts together take; a larger file is not ours. */
const MOST = 400_000;

const parcelSchema = z.strictObject(
  {
    format: z.literal(FORMAT, `the text ${FORMAT}`),
    version: z.literal(VERSION, `version ${VERSION}`),
    settings: z.exactOptional(settingsSchema),
    pins: z.exactOptional(z.array(courtIdSchema, 'a list of PACER court IDs')),
    readiness: z.exactOptional(readinessSchema),
  },
  'format, version, settings, pins and readiness, and nothing else',
);

/** The parts as JSON text that a person can keep, read and bring back, here or in another browser. */
export function pack(parcel: Parcel): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...parcel }, null, 2)}\n`;
}

/** Reads a saved file. `isKnown` says whether there is a court with an ID. Never throws, whatever the text is. */
export function unpack(text: string, isKnown: (courtId: string) => boolean): Unpacked {
  if (text.length > MOST) {
    return refused({
      field: WHERE,
      found: `${text.length} characters`,
      expected: `at most ${MOST} characters`,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({
      field: WHERE,
      found: describe(text.trim()),
      expected: 'JSON text that ECF Signpost saved',
    });
  }
  const newer = newerThanKnown(value);
  if (newer) return refused(newer);
  const parsed = parcelSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(WHERE, issue)) };
  }
  const { format: _format, version: _version, ...parcel } = parsed.data;
  const strangers = (parcel.pins ?? []).flatMap((id, at) =>
    isKnown(id) ? [] : [{ where: WHERE, field: `pins[${at}]`, found: describe(id), expected: KNOWN }],
  );
  return strangers.length > 0 ? { ok: false, problems: strangers } : { ok: true, value: parcel as Parcel };
}

const KNOWN = 'the ID of a court in the court list, such as CACDC';

/** A file of a later version says so first, for its fields would only seem to be wrong. */
function newerThanKnown(value: unknown): Omit<Problem, 'where'> | null {
  for (const [field, part] of [
    ['version', value],
    ['settings.version', get(value, 'settings')],
    ['readiness.version', get(value, 'readiness')],
  ] as const) {
    const version = get(part, 'version');
    if (typeof version === 'number' && version > VERSION) {
      return {
        field,
        found: describe(version),
        expected: `at most version ${VERSION}; a newer ECF Signpost saved this file, so update this one first`,
      };
    }
  }
  return null;
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function refused(problem: Omit<Problem, 'where'>): Unpacked {
  return { ok: false, problems: [{ where: WHERE, ...problem }] };
}
