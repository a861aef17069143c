import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court, CourtKind, CourtList, IsoDay } from '../../lib/courts/index.ts';
import {
  KEYS,
  type KeptList,
  type Outcome,
  type Refresh,
  type RefreshState,
  type RefreshStore,
  refresh,
} from '../../lib/refresh/index.ts';

/** An entry as the feed writes it; a test may put anything into it. */
export type Entry = Record<string, unknown>;

/** The day of the feeds that tests make, a month after that of the bundled list. */
export const FEED_DAY = '2023-02-10';
/** Noon of that day. */
export const NOW = Date.parse(`${FEED_DAY}T12:00Z`);

const TYPES: Record<CourtKind, string> = {
  district: 'District',
  bankruptcy: 'Bankruptcy',
  appeals: 'Appeals',
  bap: 'Appeals',
  national: 'National',
};

/** A court turned back into its entry of the feed. */
function entryOf({ id, name, kind, circuit, hosts, website, phones, software }: Court): Entry {
  return {
    ...{ court_id: id, title: name, type: TYPES[kind], circuit, login_url: `https://${hosts[0]}` },
    ...{ software_version: software ?? null, web_url: website ?? null },
    help_desk: phones.map(({ number, note }) => ({ phone: number, division: note ?? null })),
  };
}

export function entriesOf(list: CourtList = bundledCourts): Entry[] {
  return [
    ...list.courts.map(entryOf),
    { court_id: '00PCL', title: 'Pacer Case Locator', type: 'District' },
    { court_id: 'SCOTUS', title: 'Supreme Court', type: 'National' },
  ];
}

/** A feed's text; by default that of all courts, as the bundled list has them, a month later. */
export function feedText(data: unknown = entriesOf(), day: IsoDay = FEED_DAY): string {
  const [, month, date, year] = new Date(`${day}T00:00Z`).toUTCString().split(/[ ,]+/).map(String);
  return JSON.stringify({ meta: { last_updated: `Fri, ${month} ${date} ${year} 06:10:05 -0500` }, data });
}

/** The feed with one court changed. */
export function feedWith(id: string, change: Entry, list: CourtList = bundledCourts, day?: IsoDay): string {
  const entries = entriesOf(list).map((entry) => (entry.court_id === id ? { ...entry, ...change } : entry));
  return feedText(entries, day);
}

/** The bundled list with some courts changed. */
export function listWith(changes: Record<string, Partial<Court>>): CourtList {
  const courts = bundledCourts.courts.map((court) => ({ ...court, ...changes[court.id] }));
  return { ...bundledCourts, courts };
}

/** Storage in memory, which keeps what it is given as JSON, as a browser's does. */
export class Memory implements RefreshStore {
  readonly items: Map<string, string>;

  constructor(items: ReadonlyMap<string, string> = new Map()) {
    this.items = new Map(items);
  }

  async read(key: string): Promise<unknown> {
    return this.get(key);
  }

  async write(key: string, value: unknown): Promise<void> {
    this.items.set(key, JSON.stringify(value));
  }

  get(key: string): unknown {
    const text = this.items.get(key);
    return text === undefined ? null : JSON.parse(text);
  }

  get list(): KeptList | null {
    return this.get(KEYS.list) as KeptList | null;
  }

  get state(): RefreshState | null {
    return this.get(KEYS.state) as RefreshState | null;
  }
}

/** A `fetch` that answers every call with one body. */
export function answering(body: string | Uint8Array, init?: ResponseInit): typeof fetch {
  return async () => new Response(body as BodyInit, init);
}

/** A refresh that a person asks for, at noon of the feed's day, unless told otherwise. */
export function refreshWith(
  store: RefreshStore,
  fetch: typeof globalThis.fetch,
  more: Partial<Refresh> = {},
): Promise<Outcome> {
  return refresh({
    ...{ caller: 'person', settings: { mode: 'automatic', source: { kind: 'official' } } },
    ...{ bundled: bundledCourts, store, fetch, now: () => NOW, random: () => 0.5, onProgress: () => {} },
    ...more,
  });
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
