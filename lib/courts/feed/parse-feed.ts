import { isDay } from '../day.ts';
import type { IsoDay } from '../types.ts';
import { describe, type Problem } from './problem.ts';

/** Address of the official feed of courts. */
export const FEED_URL = 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup/data.json';

/** The feed has 1.6 MB (2023); anything much larger is not the feed. */
export const MAX_FEED_BYTES = 8_000_000;

/** The feed as it came: `day` of its last update, and its entries, not yet looked into. */
export type ParsedFeed = { ok: true; day: IsoDay; entries: unknown[] } | { ok: false; problem: Problem };

/** Reads the text of the feed: `{ meta: { last_updated }, data: [entry, …] }`. */
export function parseFeed(text: string): ParsedFeed {
  if (/^\s*</.test(text)) {
    return wrong('content', `a web page (${describe(text.trim())})`, "the feed's JSON");
  }
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong('content', `broken JSON of ${text.length} characters (${why})`, "the feed's whole JSON");
  }
  const { meta, data } = fieldsOf(feed);
  if (!Array.isArray(data)) return wrong('data', describe(data), 'a list of courts');
  if (data.length === 0) return wrong('data', 'an empty list', 'a list of courts');
  const { last_updated } = fieldsOf(meta);
  const day = typeof last_updated === 'string' ? mailDay(last_updated) : undefined;
  if (!day) {
    return wrong(
      'meta.last_updated',
      describe(last_updated),
      'a date such as Tue, 10 Jan 2023 06:10:05 -0500',
    );
  }
  return { ok: true, day, entries: data };
}

function wrong(field: string, found: string, expected: string): ParsedFeed {
  return { ok: false, problem: { where: 'feed', field, found, expected } };
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
