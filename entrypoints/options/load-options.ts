import browser from 'webextension-polyfill';
import { type Known, readKnown } from '../../lib/known.ts';
import type { PinReading } from '../../lib/pins/index.ts';
import { readPins, type StoredItem, storedItems } from '../../lib/store/index.ts';

/** All that is stored and that the options page shows. */
export interface OptionsState extends Known {
  pins: PinReading;
  /** Keys that the browser has given to our commands, by the command's name; empty where it gave none. */
  keys: Record<string, string>;
  /** Whether the browser may show notices. */
  mayNotify: boolean;
  /** Everything that is stored, as it stands. */
  stored: StoredItem[];
}

export async function loadOptions(): Promise<OptionsState> {
  const [known, pins, stored, commands, mayNotify] = await Promise.all([
    readKnown(),
    readPins(),
    storedItems(),
    browser.commands?.getAll() ?? [], // Firefox for Android has none
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  return {
    ...known,
    pins,
    keys: Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    mayNotify,
    stored,
    broken: [...known.broken, ...pins.broken],
  };
}
