import { storage } from 'wxt/utils/storage';
import { type Area, PINS_KEY, PINS_SYNC_KEY, type PinReading, PinStore, pinsFrom } from '../pins/index.ts';
import { setAside } from './set-aside.ts';
import { type Snapshot, syncedIn } from './snapshot.ts';

const store = new PinStore({ local: areaOf('local'), sync: areaOf('sync') });

/** Reads the pinned courts. Rejects only where the storage of this device fails. */
export function readPins(): Promise<PinReading> {
  return store.read();
}

/** The same, where what is stored was read before. */
export function pinsIn(snapshot: Snapshot): PinReading {
  const { [PINS_KEY]: here, [PINS_SYNC_KEY]: state } = snapshot.local;
  return pinsFrom(here, state, syncedIn(snapshot, PINS_KEY));
}

/** Changes the pinned courts. They are kept on this device first, so a fault of sync is told and loses nothing. */
export function changePins(how: (pins: string[]) => string[]): Promise<PinReading> {
  return alone(() => store.change(how, setAside));
}

/** Brings the pins of this device and the synced ones together. */
export function settlePins(): Promise<void> {
  return alone(() => store.settle());
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('store:pins', work) as Promise<T>;
}

function areaOf(area: 'local' | 'sync'): Area {
  return {
    get: (key) => storage.getItem<unknown>(`${area}:${key}`),
    set: (key, value) => storage.setItem(`${area}:${key}`, value),
  };
}
