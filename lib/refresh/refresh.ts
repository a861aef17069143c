import type { CourtList } from '../courts/index.ts';
import { newerVersion } from '../store/versions.ts';
import { type EffectiveList, effectiveList } from './effective-list.ts';
import { type Fetched, fetchFeed } from './fetch-feed.ts';
import type { KeptList } from './kept-list.ts';
import type { ListChange } from './list-change.ts';
import { makeList } from './make-list.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { mayAsk, nextAttempt } from './schedule.ts';
import type { RefreshSettings } from './settings.ts';
import { addressOf } from './source.ts';
import { type RefreshState, startState, stateOf } from './state.ts';

/** The two items of `storage.local`. */
export const KEYS = { list: 'keptList', state: 'refresh' } as const;

export type Key = (typeof KEYS)[keyof typeof KEYS];

/** Storage that writes an item whole or not at all, as `storage.local` does. `read` gives null where nothing is. */
export interface RefreshStore {
  read(key: Key): Promise<unknown>;
  write(key: Key, value: KeptList | RefreshState): Promise<void>;
}

/** Who wants the refresh: a person, or the alarm. */
export type Caller = 'person' | 'alarm';

/** What a refresh needs from the browser. */
export interface Refresh {
  caller: Caller;
  settings: RefreshSettings;
  bundled: CourtList;
  store: RefreshStore;
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1; asked once in a browser's life. */
  random: () => number;
  onProgress: (progress: Progress) => void;
  signal?: AbortSignal;
  /** Milliseconds for the fetch. */
  timeout?: number;
}

const TIMEOUT = 60_000;

/**
 * Refreshes the list, if it is time or the person may ask. Of two calls at once only one may come here: the caller holds
 * a lock, which goes with the extension where the browser stops it, so an attempt found here never is under way.
 *
 * The extension can be stopped between any two steps. The order of the writes makes that harmless:
 * 1. the state, with the attempt begun and counted as a failure, so that one cut short is not tried over and over;
 * 2. the new list, whole, with its validators and its changes: from here on it answers;
 * 3. the state, with the attempt ended.
 * Stopped before 2, the old list answers. Stopped after 2, the new one does, and the next attempt finds it unchanged.
 *
 * Rejects only where the browser's storage itself fails.
 */
export async function refresh(call: Refresh): Promise<Outcome> {
  const { settings, store, now } = call;
  const began = now();
  const [attempts, kept] = [await store.read(KEYS.state), await store.read(KEYS.list)];
  if (newerVersion(KEYS.state, attempts) !== null || newerVersion(KEYS.list, kept) !== null)
    return { kind: 'newer' };
  const stored = stateOf(attempts);
  const state = stored ?? startState(began, call.random());
  const held = heldBack(call, state, began);
  if (held) {
    if (!stored) await store.write(KEYS.state, state); // the first week counts from here
    return held;
  }

  const current = effectiveList(call.bundled, kept);
  const attempt: RefreshState = {
    ...state,
    lastAttempt: began,
    failures: state.failures + 1,
  };
  await store.write(KEYS.state, attempt);

  const fetched = await fetchFeed({
    fetch: call.fetch,
    source: settings.source,
    validators: validatorsFor(current, addressOf(settings.source)),
    signal: call.signal ?? null,
    timeout: call.timeout ?? TIMEOUT,
    onProgress: call.onProgress,
  });
  const outcome = await accept(call, current, fetched);
  await store.write(KEYS.state, ended(attempt, outcome, now()));
  return outcome;
}

/** What keeps a refresh from being tried now, or null. */
function heldBack({ caller, settings }: Refresh, state: RefreshState, now: number): Outcome | null {
  if (caller === 'person') {
    const asking = mayAsk(state, settings, now);
    return asking.kind === 'now' ? null : asking;
  }
  const due = nextAttempt(state, settings, now);
  if (due === null) return { kind: 'off' };
  return due > now ? { kind: 'wait', until: due } : null;
}

/** Only for the list that answers, and only from the address that gave it. */
function validatorsFor(current: EffectiveList, address: string): KeptList | null {
  return current.from === 'feed' && current.kept.address === address ? current.kept : null;
}

async function accept(call: Refresh, current: EffectiveList, fetched: Fetched): Promise<Outcome> {
  const { store, settings, onProgress } = call;
  switch (fetched.kind) {
    case 'refused':
      return { kind: 'refused', reason: fetched.reason };
    case 'not-modified':
      return { kind: 'unchanged', day: current.list.feedDay };
    case 'text': {
      onProgress({ phase: 'checking' });
      const address = addressOf(settings.source);
      const made = makeList({ text: fetched.text, current: current.list, address, now: call.now() });
      if (!made.ok) return { kind: 'refused', reason: made.reason };
      onProgress({ phase: 'saving' });
      const { etag, lastModified } = fetched;
      const before = current.from === 'feed' ? current.kept : null;
      const same = made.list.feedDay === current.list.feedDay && isKnown(made.changes, before);
      await store.write(KEYS.list, {
        list: made.list,
        found: [...(before?.found ?? []), ...made.found],
        // The same feed once more, perhaps because the attempt before was cut short: what it changed is still news.
        changes: same && before ? before.changes : made.changes,
        since: same && before ? before.since : current.list.feedDay,
        ...{ address, etag, lastModified },
      });
      if (same) return { kind: 'unchanged', day: made.list.feedDay };
      return { kind: 'updated', day: made.list.feedDay, changes: made.changes };
    }
  }
}

/** Whether the kept list tells these changes already. */
function isKnown(changes: readonly ListChange[], kept: KeptList | null): boolean {
  const told = new Set(kept?.changes.map((change) => JSON.stringify(change)));
  return changes.every((change) => told.has(JSON.stringify(change)));
}

function ended(attempt: RefreshState, outcome: Outcome, now: number): RefreshState {
  const lastRefusal: Refusal | null = outcome.kind === 'refused' ? outcome.reason : null;
  if (lastRefusal) return { ...attempt, lastRefusal };
  return { ...attempt, lastSuccess: now, failures: 0, lastRefusal };
}
