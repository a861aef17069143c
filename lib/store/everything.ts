import browser from 'webextension-polyfill';
import { PINS_KEY } from '../pins/index.ts';
import type { Snapshot } from './snapshot.ts';

/** One stored item as it stands, whatever its shape. */
export interface StoredItem {
  area: 'local' | 'sync' | 'session';
  key: string;
  value: unknown;
}

/** Everything that the extension has stored. An area that the browser does not give has nothing in it. */
export function everythingIn({ local, session, sync }: Snapshot): StoredItem[] {
  const areas = { local, sync: 'items' in sync ? sync.items : {}, session };
  return (Object.keys(areas) as StoredItem['area'][]).flatMap((area) =>
    Object.entries(areas[area]).map(([key, value]) => ({ area, key, value })),
  );
}

/**
 * Erases everything that is stored. Synced courts become none, so that the person's other browsers drop them too: an
 * item that is only missing they would take for one not yet there.
 */
export async function eraseEverything(): Promise<void> {
  const { [PINS_KEY]: synced } = await browser.storage.sync.get(PINS_KEY).catch(() => ({}) as never);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  if (synced !== undefined) await browser.storage.sync.set({ [PINS_KEY]: [] });
}
