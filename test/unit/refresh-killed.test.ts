import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { IsoDay } from '../../lib/courts/index.ts';
import { effectiveList, type KeptList, type Outcome, type RefreshSettings } from '../../lib/refresh/index.ts';
import { answering, entriesOf, FEED_DAY, feedText, feedWith, Memory, NOW, refreshWith } from './made-feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PHONE = '213-555-0100';
const NEWS = feedWith('CACDC', { help_desk: [{ phone: PHONE }] });
const NEWER = feedWith('CACDC', { help_desk: [{ phone: PHONE }] }, bundledCourts, '2023-02-11');
const BROKEN = NEWS.slice(0, -9);

/** A server that knows validators, or does not; it counts how often it was asked, and how often it sent the file. */
function server(text: string, etag: string | null) {
  const seen = { asked: 0, sent: 0 };
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    seen.asked += 1;
    if (etag && new Headers(init?.headers).get('If-None-Match') === etag)
      return new Response(null, { status: 304 });
    seen.sent += 1;
    return new Response(text, { headers: etag ? { ETag: etag } : {} });
  };
  return { fetch, seen };
}

const phoneOf = (store: Memory) =>
  effectiveList(bundledCourts, store.list).list.courts.find(({ id }) => id === 'CACDC')?.phones[0]?.number;

class Killed extends Error {}

/** Stops the extension at its `at`th step, before the step has any effect or after it. Past the last step it never does. */
function killer(at: number, when: 'before' | 'after') {
  let step = 0;
  return {
    async step<T>(work: () => Promise<T>): Promise<T> {
      const hit = step++ === at;
      if (hit && when === 'before') throw new Killed();
      const result = await work();
      if (hit) throw new Killed();
      return result;
    },
    steps: () => step,
  };
}

/** A refresh that is stopped at a step. A fetch that is stopped never comes back, as in a browser. */
async function killedRefresh(
  store: Memory,
  fetch: typeof globalThis.fetch,
  at: number,
  when: 'before' | 'after',
) {
  const { step, steps } = killer(at, when);
  let killed: (error: Error) => void = () => {};
  const death = new Promise<never>((_, reject) => {
    killed = reject;
  });
  const never = new Promise<never>(() => {});
  const run = refreshWith(
    {
      read: (key) => step(() => store.read(key)),
      write: (key, value) => step(() => store.write(key, value)),
    },
    (input, init) =>
      step(() => fetch(input, init)).catch((error: Error) => {
        killed(error);
        return never;
      }),
  );
  const result = await Promise.race([run, death]).catch((error: Error) => error);
  return { result, steps: steps() };
}

/** The stores that a refresh may find, and the day of the feed with which it compares. */
const STARTS: [what: string, start: () => Promise<Memory>, since: IsoDay][] = [
  ['for the first time', async () => new Memory(), bundledCourts.feedDay],
  [
    'after a list was kept',
    async () => {
      const store = new Memory();
      await refreshWith(store, answering(feedText()), { now: () => NOW - DAY });
      return store;
    },
    FEED_DAY,
  ],
];
/** How many steps a refresh takes. */
const STEPS = 6; // read state, read list, write state, fetch, write list, write state

const ALL = STARTS.flatMap(([what, start, since]) =>
  [null, '"v2"'].flatMap((etag) =>
    Array.from({ length: STEPS }, (_, at) => at).flatMap((at) =>
      (['before', 'after'] as const).map((when) => ({ what, start, since, etag, at, when })),
    ),
  ),
);

describe('the extension is stopped in the middle of a refresh', () => {
  it.each(ALL)(
    '$what, $when step $at, ETag $etag: nothing is lost',
    async ({ start, since, etag, at, when }) => {
      const store = await start();
      const { fetch, seen } = server(NEWS, etag);
      const before = JSON.stringify(store.list);
      const { result } = await killedRefresh(store, fetch, at, when);
      expect(result).toBeInstanceOf(Killed);

      const list = store.list;
      const written = JSON.stringify(list) !== before;
      expect(written, 'the list is the old one until its write is done').toBe(
        at === 5 || (at === 4 && when === 'after'),
      );
      if (list) expect(effectiveList(bundledCourts, list).from, 'and always whole').toBe('feed');
      expect(phoneOf(store)).toBe(written ? PHONE : '213-894-0242');

      // A minute later nothing is in the way of another one, which ends well.
      const outcome = await refreshWith(store, fetch, { now: () => NOW + MINUTE });
      expect(outcome.kind).toBe(written ? 'unchanged' : 'updated');
      expect(phoneOf(store)).toBe(PHONE);
      expect(store.list?.changes, 'what changed is still told').toMatchObject([
        { kind: 'phones', id: 'CACDC' },
      ]);
      expect(store.list?.since).toBe(since);
      expect(store.state).toMatchObject({ failures: 0, lastSuccess: NOW + MINUTE });
      if (written && etag) expect(seen.sent, 'the file is not sent again').toBe(1);
    },
  );

  it('has these steps and no more, so that each was tried', async () => {
    for (const [, start] of STARTS) {
      const { result, steps } = await killedRefresh(await start(), server(NEWS, null).fetch, 99, 'before');
      expect(result).toMatchObject({ kind: 'updated' });
      expect(steps).toBe(STEPS);
    }
  });

  it('is not tried over and over by the alarm', async () => {
    const store = new Memory();
    const { fetch } = server(NEWS, null);
    await killedRefresh(store, fetch, 3, 'before');
    const alarm = (later: number) => refreshWith(store, fetch, { caller: 'alarm', now: () => NOW + later });
    expect(await alarm(30 * MINUTE)).toMatchObject({ kind: 'wait' });
    expect(await alarm(13 * HOUR)).toMatchObject({ kind: 'updated' });
  });

  it('is told to a person who asks in the same minute as one that was, not as one that goes on', async () => {
    const store = new Memory();
    const { fetch } = server(NEWS, null);
    await killedRefresh(store, fetch, 3, 'before');
    const outcome = await refreshWith(store, fetch, { now: () => NOW + MINUTE - 1 });
    expect(outcome).toEqual({ kind: 'wait', until: NOW + MINUTE });
  });
});

describe('a refresh', () => {
  const by = async (store: Memory, text: string, more = {}): Promise<Outcome> =>
    refreshWith(store, server(text, '"v"').fetch, more);

  it('keeps the list with all that belongs to it', async () => {
    const store = new Memory();
    expect(await by(store, NEWS)).toMatchObject({
      kind: 'updated',
      day: FEED_DAY,
      changes: [{ kind: 'phones' }],
    });
    expect(store.list).toMatchObject({
      ...{ since: '2023-01-10', address: bundledCourts.feed, etag: '"v"', lastModified: null },
      changes: [{ kind: 'phones' }],
    });
    expect(store.state).toEqual({
      ...{
        version: 1,
        since: NOW,
        jitter: 0.5,
        lastSuccess: NOW,
        lastAttempt: NOW,
        failures: 0,
        lastRefusal: null,
      },
    });
  });

  it('tells its progress from asking to saving', async () => {
    const phases: string[] = [];
    await by(new Memory(), NEWS, { onProgress: ({ phase }: { phase: string }) => phases.push(phase) });
    expect([...new Set(phases)]).toEqual(['asking', 'downloading', 'checking', 'saving']);
  });

  it('that finds nothing new is a success, and is told as one', async () => {
    const store = new Memory();
    const { fetch, seen } = server(NEWS, '"v"');
    await refreshWith(store, fetch);
    const kept = store.list;
    const later = () => NOW + 7 * DAY + 12 * HOUR;
    expect(await refreshWith(store, fetch, { caller: 'alarm', now: later })).toEqual({
      kind: 'unchanged',
      day: FEED_DAY,
    });
    expect(seen).toEqual({ asked: 2, sent: 1 });
    expect(store.list).toEqual(kept);
    expect(store.state?.lastSuccess).toBe(later());
  });

  it('that finds a newer feed without changes says so, and no longer tells the changes of the last one', async () => {
    const store = new Memory();
    await by(store, NEWS);
    const outcome = await refreshWith(store, answering(NEWER), { now: () => NOW + DAY });
    expect(outcome).toEqual({ kind: 'updated', day: '2023-02-11', changes: [] });
    expect(store.list).toMatchObject({ since: FEED_DAY, changes: [] });
  });

  it('that sees the same feed twice still tells all that it changed, also a court that is missing', async () => {
    const store = new Memory();
    const missing = feedText(
      entriesOf()
        .filter(({ court_id }) => court_id !== 'AKBK')
        .map((entry) => (entry.court_id === 'CACDC' ? { ...entry, help_desk: [{ phone: PHONE }] } : entry)),
    );
    await refreshWith(store, answering(missing));
    const outcome = await refreshWith(store, answering(missing), { now: () => NOW + HOUR });
    expect(outcome.kind).toBe('unchanged');
    expect(store.list?.changes.map(({ kind }) => kind)).toEqual(['gone', 'phones']);
  });

  it('that fails keeps the list, its validators, and the day of the last success', async () => {
    const store = new Memory();
    await by(store, NEWS);
    const kept = store.list;
    const later = NOW + DAY;
    expect(await refreshWith(store, answering(BROKEN), { now: () => later })).toMatchObject({
      kind: 'refused',
    });
    expect(store.list).toEqual(kept);
    expect(store.state).toMatchObject({
      ...{ lastSuccess: NOW, lastAttempt: later, failures: 1 },
      lastRefusal: { kind: 'broken-json' },
    });
  });

  it('repairs a stored list that is broken, for it does not ask whether that one has changed', async () => {
    const store = new Memory();
    const { fetch, seen } = server(NEWS, '"v"');
    await refreshWith(store, fetch);
    await store.write('keptList', { ...store.list, list: 'gone' });
    expect(phoneOf(store)).toBe('213-894-0242');
    await refreshWith(store, fetch, { now: () => NOW + HOUR });
    expect(seen.sent).toBe(2);
    expect(phoneOf(store)).toBe(PHONE);
  });

  it('begins anew with a stored state that is broken', async () => {
    const store = new Memory();
    await store.write('refresh', { jitter: 'x' });
    expect(await by(store, NEWS)).toMatchObject({ kind: 'updated' });
    expect(store.state).toMatchObject({ jitter: 0.5, lastSuccess: NOW });
  });

  it('asks another address without the validators of the first', async () => {
    const store = new Memory();
    const { fetch, seen } = server(NEWS, '"v"');
    await refreshWith(store, fetch);
    const source = { kind: 'policy', address: 'https://lists.firm.example/courts.json' } as const;
    const settings: RefreshSettings = { mode: 'automatic', source };
    await refreshWith(store, fetch, { settings, now: () => NOW + HOUR });
    expect(seen.sent).toBe(2);
    expect(store.list).toMatchObject({
      address: source.address,
      list: { feed: source.address },
    } as Partial<KeptList>);
    expect(effectiveList(bundledCourts, store.list).from).toBe('feed');
  });

  it('that is not due yet starts the count, and asks nobody', async () => {
    const store = new Memory();
    const { fetch, seen } = server(NEWS, null);
    const alarm = (now: number) => refreshWith(store, fetch, { caller: 'alarm', now: () => now });
    expect(await alarm(NOW)).toEqual({ kind: 'wait', until: NOW + DAY / 2 });
    expect(await alarm(NOW + HOUR)).toEqual({ kind: 'wait', until: NOW + DAY / 2 });
    expect(seen.asked).toBe(0);
    expect(await alarm(NOW + DAY / 2)).toMatchObject({ kind: 'updated' });
  });

  it('that is off asks nobody, neither for a person nor by itself', async () => {
    const { fetch, seen } = server(NEWS, null);
    const settings: RefreshSettings = { mode: 'off', source: { kind: 'official' } };
    for (const caller of ['person', 'alarm'] as const) {
      expect(await refreshWith(new Memory(), fetch, { caller, settings })).toEqual({ kind: 'off' });
    }
    expect(seen.asked).toBe(0);
  });

  it('remembers the moves that feeds showed over many refreshes', async () => {
    const legacy = { software: 'CM/ECF V6.1.1', history: [] };
    const courts = bundledCourts.courts.map((court) =>
      ['AKBK', 'CACDC'].includes(court.id) ? { ...court, ...legacy } : court,
    );
    const bundled = { ...bundledCourts, courts };
    const store = new Memory();
    const still = { software_version: legacy.software };
    const feeds = [
      feedWith('CACDC', still),
      feedText(undefined, '2023-02-11'),
      feedText(undefined, '2023-02-12'),
    ];
    for (const [at, feed] of feeds.entries()) {
      await refreshWith(store, answering(feed), { bundled, now: () => NOW + at * DAY });
    }
    expect(store.list?.found).toMatchObject([
      { id: 'AKBK', move: { notBefore: '2023-01-11', by: FEED_DAY } },
      { id: 'CACDC', move: { notBefore: '2023-02-11', by: '2023-02-11' } },
    ]);
    const { list } = effectiveList(bundled, store.list);
    expect(list).toEqual(store.list?.list);
  });
});
