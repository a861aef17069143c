import { storage } from 'wxt/utils/storage';
import type { Item } from './items.ts';

/** What was read: the value to go by, and the key of an item whose stored value could not be used. */
export interface Reading<T> {
  value: T;
  broken: string | null;
}

/**
 * Reads an item. A stored value that is not of its shape is left as it is, its fallback holds, and it is named, so
 * that a surface can say so. Rejects only where the browser's storage itself fails.
 */
export async function read<T>(item: Item<T>): Promise<Reading<T>> {
  const stored = await storage.getItem<unknown>(`local:${item.key}`);
  if (stored === null) return { value: item.fallback, broken: null };
  const parsed = item.schema.safeParse(stored);
  return parsed.success ? { value: parsed.data, broken: null } : { value: item.fallback, broken: item.key };
}

/** Where a value that could not be used is kept when something takes its place. */
const asideOf = ({ key }: Pick<Item<unknown>, 'key'>) => `local:${key}Broken` as const;

/** Changes an item by its last good value. A stored value that could not be used is set aside first, and not lost. */
export async function change<T>(item: Item<T>, how: (value: T) => T): Promise<void> {
  await locked(item, async () => {
    const { value, broken } = await read(item);
    const key = `local:${item.key}` as const;
    const changed = { key, value: how(value) };
    if (broken === null) await storage.setItem(key, changed.value);
    else await storage.setItems([{ key: asideOf(item), value: await storage.getItem(key) }, changed]);
  });
}

/** Takes an item away, with what was set aside of it. */
export async function erase(item: Item<unknown>): Promise<void> {
  await locked(item, () => storage.removeItems([`local:${item.key}`, asideOf(item)]));
}

/** Popup and background may change the same item at once; the lock is the whole extension's. */
async function locked({ key }: Pick<Item<unknown>, 'key'>, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`store:${key}`, work);
}
