import { isDay } from '../day.ts';
import type { IsoDay } from '../types.ts';
import { describe, type Problem } from './problem.ts';

/** Address of the official feed of courts. */
export const FEED_URL = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup/data.json';

/** The feed has 1.6 MB (2023); anything much larger is not the feed. */
export const MAX_FEED_BYTES = 8_000_000;

/** The feed has 210 entries (2023). A million wrong ones would take the extension's memory before they were told. */
const MAX_ENTRIES = 1000;

/** What came instead of the feed: a web page, a text that is not whole JSON, or JSON of another shape. */
export type NotFeed = 'web-page' | 'broken-json' | 'other-json';

/** The feed as it came: `day` of its last update, and its entries, not yet looked into. */
export type ParsedFeed =
  | { ok: true; day: IsoDay; entries: unknown[] }
  | { ok: false; what: NotFeed; problem: Problem };

/** Reads the text of the feed: `{ meta: { last_updated }, data: [entry, …] }`. */
export function parseFeed(text: string): ParsedFeed {
  if (/^\s*</.test(text)) {
    return wrong('web-page', 'content', `a web page (${describe(text.trim())})`, "the feed's JSON");
  }
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong(
      'broken-json',
      'content',
      `broken JSON of ${text.length} characters (${why})`,
      "the feed's whole JSON",
    );
  }
  const { meta, data } = fieldsOf(feed);
  if (!Array.isArray(data)) return wrong('other-json', 'data', describe(data), 'a list of courts');
  if (data.length === 0) return wrong('other-json', 'data', 'an empty list', 'a list of courts');
  if (data.length > MAX_ENTRIES) {
    return wrong('other-json', 'data', describe(data), `a list of at most ${MAX_ENTRIES} courts`);
  }
  const { last_updated } = fieldsOf(meta);
  const day = typeof last_updated === 'string' ? mailDay(last_updated) : undefined;
  if (!day) {
    return wrong(
      'other-json',
      'meta.last_updated',
      describe(last_updated),
      'a date such as Tue, 10 Jan 2023 06:10:05 -0500',
    );
  }
  return { ok: true, day, entries: data };
}

function wrong(what: NotFeed, field: string, found: string, expected: string): ParsedFeed {
  return { ok: false, what, problem: { where: 'feed', field, found, expected } };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in a date as mail writes it, in the zone it is written in: not converted, so it never shifts. */
function mailDay(text: string): IsoDay | undefined {
  const [, day = '', month = '', year] = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4})\b/.exec(text) ?? [];
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
