import { z } from 'zod/mini';
import { plainText } from './plain-text.ts';
import { type Problem, problemOf } from './problem.ts';

const FEED_TYPES = ['District', 'Bankruptcy', 'Appeals', 'National'] as const;

/** What the feed calls a kind of court. It counts BAPs as `Appeals`, and a few courts as `National`. */
export type FeedType = (typeof FEED_TYPES)[number];

/** The longest text that is read has 99 characters (2023). Decoding is slow where entities stand in entities. */
const MAX_TEXT = 1000;
/** The longest list has 588 items (2023). */
const MAX_ITEMS = 5000;

const text = z.pipe(
  z.string('a text').check(z.maxLength(MAX_TEXT, `a text of at most ${MAX_TEXT} characters`)),
  z.transform(plainText),
);
const maybeText = z.optional(z.nullable(text));

/**
 * The feed's server writes a list with gaps as an object: `{"0": …, "2": …}`. Seen in `locations` (2023);
 * any other list may come so too.
 */
function listOf<T extends z.ZodMiniType>(item: T) {
  const short = z.unknown().check(z.refine(isShort, `a list of at most ${MAX_ITEMS}`));
  const list = z.pipe(z.transform(withoutGaps), z.pipe(short, z.array(item, 'a list')));
  return z.optional(z.nullable(list));
}

function isShort(value: unknown): boolean {
  return !Array.isArray(value) || value.length <= MAX_ITEMS;
}

function withoutGaps(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : value;
}

const helpDeskSchema = z.object(
  { phone: maybeText, phoneExt: maybeText, division: maybeText },
  'a help desk with phone, phoneExt, division',
);
const countySchema = z.object({ name: text, state: maybeText }, 'a county with name and state');

const entrySchema = z.object(
  {
    court_id: z
      .string('a PACER court ID such as CACDC')
      .check(z.regex(/^[0-9A-Z]{4,8}$/, 'a PACER court ID such as CACDC')),
    title: text,
    type: z.enum(FEED_TYPES, `one of ${FEED_TYPES.join(', ')}`),
    circuit: maybeText,
    software_version: maybeText,
    login_url: maybeText,
    web_url: maybeText,
    help_desk: listOf(helpDeskSchema),
    counties: listOf(countySchema),
  },
  'an object, one court',
);

/** One entry of the feed, under the feed's own names, its texts plain. Any field but the first three can be missing. */
export type FeedEntry = z.infer<typeof entrySchema>;
export type HelpDesk = z.infer<typeof helpDeskSchema>;

export type ParsedEntry = { ok: true; entry: FeedEntry } | { ok: false; problems: Problem[] };

export function parseEntry(value: unknown, index: number): ParsedEntry {
  const parsed = entrySchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, entry: parsed.data };
  const where = entryPlace(index, value);
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(where, issue)) };
}

/** `entry 31 (CACDC)`: its place in the feed's `data`, counted from 0, and its ID as far as it has one. */
export function entryPlace(index: number, value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'court_id' in value ? value.court_id : undefined;
  return `entry ${index} (${typeof id === 'string' && id ? id.slice(0, 20) : 'no court_id'})`;
}
