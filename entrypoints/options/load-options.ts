import browser from 'webextension-polyfill';
import { type Known, knownFrom } from '../../lib/known.ts';
import type { PinReading } from '../../lib/pins/index.ts';
import { everythingIn, pinsIn, type StoredItem, takeSnapshot } from '../../lib/store/index.ts';

/** All that is stored and that the options page shows. */
export interface OptionsState extends Known {
  pins: PinReading;
  /** Keys that the browser has given to our commands, by the command's name; empty where it gave none. */
  keys: Record<string, string>;
  /** Whether the browser may show notices. */
  mayNotify: boolean;
  /** Match patterns of the sites that the browser grants. */
  granted: string[];
  /** Everything that is stored, as it stands. */
  stored: StoredItem[];
}

export async function loadOptions(): Promise<OptionsState> {
  const [snapshot, commands, granted] = await Promise.all([
    takeSnapshot(browser.storage),
    browser.commands?.getAll() ?? [], // Firefox for Android has none
    browser.permissions.getAll(),
  ]);
  const known = knownFrom(snapshot, Date.now());
  const pins = pinsIn(snapshot);
  return {
    ...known,
    pins,
    keys: Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    mayNotify: granted.permissions?.includes('notifications') ?? false,
    granted: granted.origins ?? [],
    stored: everythingIn(snapshot),
    broken: [...known.broken, ...pins.broken],
  };
}
