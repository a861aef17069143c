import { storage } from 'wxt/utils/storage';
import { NewerVersion } from './fault.ts';
import type { Item } from './items.ts';
import { dropAside, setAside } from './set-aside.ts';
import type { LocalItems } from './snapshot.ts';
import { newerVersion } from './versions.ts';

/** What was read: the value to go by, and the key of an item whose stored value could not be used. */
export interface Reading<T> {
  value: T;
  broken: string | null;
}

/**
 * Reads an item. A stored value that is not of its shape is left as it is, its fallback holds, and it is named, so
 * that a surface can say so. One that a newer build wrote is no broken one (`newerAmong`), and is left alone likewise.
 * Rejects only where the browser's storage itself fails.
 */
export async function read<T>(item: Item<T>): Promise<Reading<T>> {
  return readingOf(item, await storage.getItem<unknown>(`local:${item.key}`));
}

/** The same, where what is stored was read before. */
export function itemIn<T>({ local }: LocalItems, item: Item<T>): Reading<T> {
  return readingOf(item, local[item.key]);
}

function readingOf<T>(item: Item<T>, stored: unknown): Reading<T> {
  const none = stored === null || stored === undefined;
  if (none || newerVersion(item.key, stored) !== null) return { value: item.fallback, broken: null };
  const parsed = item.schema.safeParse(stored);
  return parsed.success ? { value: parsed.data, broken: null } : { value: item.fallback, broken: item.key };
}

/**
 * Changes an item by its last good value. A value that could not be used is set aside before it is written over. Rejects
 * with `NewerVersion`, and changes nothing, where a newer build wrote it.
 */
export async function change<T>(item: Item<T>, how: (value: T) => T): Promise<void> {
  await locked(item, async () => {
    const stored = await storage.getItem<unknown>(`local:${item.key}`);
    if (newerVersion(item.key, stored) !== null) throw new NewerVersion(item.key);
    const { value, broken } = readingOf(item, stored);
    if (broken !== null) await setAside({ [item.key]: stored });
    await storage.setItem(`local:${item.key}`, how(value));
  });
}

/** The same where nobody asked for it, so that there is nobody to tell: what a newer build wrote stays as it is. */
export async function changeQuietly<T>(item: Item<T>, how: (value: T) => T): Promise<void> {
  await change(item, how).catch((error: unknown) => {
    if (!(error instanceof NewerVersion)) throw error;
  });
}

/** Takes an item away, with what was set aside of it. */
export async function erase(item: Item<unknown>): Promise<void> {
  await locked(item, async () => {
    await storage.removeItem(`local:${item.key}`);
    await dropAside(item.key);
  });
}

/** Popup and background may change the same item at once; the lock is the whole extension's. */
async function locked({ key }: Pick<Item<unknown>, 'key'>, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`store:${key}`, work);
}
