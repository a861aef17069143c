import type { Synced } from '../pins/index.ts';

type Items = Record<string, unknown>;

/** All that is stored, as it stood at one moment. */
export interface Snapshot {
  local: Items;
  session: Items;
  sync: { items: Items } | { error: unknown };
}

/** What of it stands on this device, or some items of that. */
export type LocalItems = Pick<Snapshot, 'local'>;

/** Of the browser's storage, what reading it takes. */
type ReadableStorage = Record<'local' | 'session' | 'sync', { get(keys: null): Promise<Items> }>;

/**
 * Reads everything in one go, which costs a page less than item by item. Rejects only where this device's own storage
 * fails.
 */
export async function takeSnapshot({ local, session, sync }: ReadableStorage): Promise<Snapshot> {
  const [here, now, synced] = await Promise.all([
    local.get(null),
    session.get(null).catch((): Items => ({})), // what is under way, and no more
    sync.get(null).then(
      (items) => ({ items }),
      (error: unknown) => ({ error }),
    ),
  ]);
  return { local: here, session: now, sync: synced };
}

/** One item of `storage.sync`. */
export function syncedIn({ sync }: Snapshot, key: string): Synced {
  return 'error' in sync ? sync : { value: sync.items[key] };
}
