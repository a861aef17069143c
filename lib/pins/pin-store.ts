import { z } from 'zod/mini';
import { courtIdSchema } from '../settings/index.ts';
import { type Fault, faultOf, NewerVersion } from '../store/fault.ts';
import { newerVersion } from '../store/versions.ts';
import { mergePins } from './merge-pins.ts';
import { parsePins } from './parse-pins.ts';

/** One area of the browser's storage; `get` gives null where nothing is. Both reject where the browser fails. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

export interface PinAreas {
  local: Area;
  /** `storage.sync`: the browser carries it to the person's other devices where they are signed in. */
  sync: Area;
}

export interface PinReading {
  /** PACER court IDs in the person's own order. */
  pins: string[];
  /** Items that could not be used in full. */
  broken: string[];
  /** Why the pins are on this device only; null while they are synced. */
  fault: Fault | null;
}

/** What stands in `storage.sync`, or why it could not be read. */
export type Synced = { value: unknown } | { error: unknown };

export const PINS_KEY = 'pins';
/** What this device and the synced pins had in common last, and why the last try to sync failed. */
export const PINS_SYNC_KEY = 'pinsSync';

const FAULTS = ['full', 'often', 'off', 'newer', 'failed'] as const satisfies Fault[];

const syncState = z.object({ pins: z.array(courtIdSchema), fault: z.nullable(z.enum(FAULTS)) });

interface Sides {
  base: string[];
  here: string[];
  synced: string[];
  broken: string[];
  /** A newer build wrote what is on this device, so it must not be changed. */
  newer: boolean;
  /** Why sync cannot be read, or, while it is behind, why it could not be written last. */
  fault: Fault | null;
  /** Nothing is synced yet, or no more. */
  absent: boolean;
  raw: { here: unknown; synced: unknown };
}

/**
 * The pinned courts, kept on this device always and in `storage.sync` whenever that works. A change is written here
 * first, so whatever sync does, nothing is lost; what it missed is brought together with it at the next occasion.
 */
export class PinStore {
  readonly #areas: PinAreas;

  constructor(areas: PinAreas) {
    this.#areas = areas;
  }

  /** Rejects only where the storage of this device itself fails. */
  async read(): Promise<PinReading> {
    return readingOf(await this.#sides());
  }

  /**
   * Changes the pins. `aside` is given what could not be used, before it is written over. Rejects with `NewerVersion`, and
   * changes nothing, where a newer build wrote those of this device.
   */
  async change(
    how: (pins: string[]) => string[],
    aside: (values: Record<string, unknown>) => Promise<void>,
  ): Promise<PinReading> {
    const sides = await this.#sides();
    if (sides.newer) throw new NewerVersion(PINS_KEY);
    if (sides.broken.length > 0) await aside({ pins: sides.raw.here, syncedPins: sides.raw.synced });
    const pins = [...new Set(how(joined(sides)))];
    await this.#areas.local.set(PINS_KEY, pins);
    return { pins, broken: [], fault: await this.#sync(pins, sides) };
  }

  /** Brings both sides together, after either has changed. What is broken is left to the person. */
  async settle(): Promise<void> {
    const sides = await this.#sides();
    if (sides.newer || sides.fault === 'newer' || sides.broken.length > 0) return;
    const pins = joined(sides);
    if (!same(pins, sides.here)) await this.#areas.local.set(PINS_KEY, pins);
    const behind = !same(pins, sides.synced) || (sides.absent && pins.length > 0);
    if (behind) await this.#sync(pins, sides);
    else if (!same(pins, sides.base)) await this.#keepState(pins, null);
  }

  async #sync(pins: string[], { base, fault }: Sides): Promise<Fault | null> {
    if (fault === 'newer') return fault;
    try {
      await this.#areas.sync.set(PINS_KEY, pins);
    } catch (error) {
      const found = faultOf(error);
      if (found !== fault) await this.#keepState(base, found);
      return found;
    }
    await this.#keepState(pins, null);
    return null;
  }

  #keepState(pins: string[], fault: Fault | null): Promise<void> {
    return this.#areas.local.set(PINS_SYNC_KEY, { pins, fault });
  }

  async #sides(): Promise<Sides> {
    const { local, sync } = this.#areas;
    const [here, state, synced] = await Promise.all([
      local.get(PINS_KEY),
      local.get(PINS_SYNC_KEY),
      sync.get(PINS_KEY).then(
        (value): Synced => ({ value }),
        (error: unknown): Synced => ({ error }),
      ),
    ]);
    return sidesOf(here, state, synced);
  }
}

/** Reads the pins from what stands in both areas: `here` and `state` are this device's two items. Never throws. */
export function pinsFrom(here: unknown, state: unknown, synced: Synced): PinReading {
  return readingOf(sidesOf(here, state, synced));
}

function readingOf(sides: Sides): PinReading {
  const { broken, fault } = sides;
  const pins = joined(sides);
  // With nothing pinned there is nothing that sync could miss.
  return { pins, broken, fault: pins.length > 0 ? fault : null };
}

function sidesOf(here: unknown, state: unknown, stored: Synced): Sides {
  const mine = parsePins(here);
  const last = syncState.safeParse(state);
  const base = last.success ? last.data.pins : [];
  const known = {
    base,
    here: mine.kind === 'pins' ? mine.pins : [],
    broken: mine.kind === 'pins' && mine.broken ? [PINS_KEY] : [],
    newer: mine.kind === 'newer' || newerVersion(PINS_SYNC_KEY, state) !== null,
    // Where nothing can be read: this device's own stand, as it was when both were the same.
    synced: base,
    absent: false,
    raw: { here, synced: null as unknown },
  };
  if ('error' in stored) return { ...known, fault: faultOf(stored.error) };
  const theirs = parsePins(stored.value);
  if (theirs.kind === 'newer') return { ...known, fault: 'newer' };
  const fault = last.success ? last.data.fault : null;
  if (theirs.kind === 'none') return { ...known, absent: true, fault };
  const useless = theirs.broken && theirs.pins.length === 0;
  return {
    ...known,
    fault,
    synced: useless ? base : theirs.pins,
    broken: theirs.broken ? [...known.broken, `${PINS_KEY} (sync)`] : known.broken,
    raw: { here, synced: stored.value },
  };
}

function joined({ base, here, synced }: Sides): string[] {
  return mergePins(base, here, synced);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}
