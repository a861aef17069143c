import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { effectiveList, stateOf } from '../../../lib/refresh/index.ts';
import { DEFAULT_SETTINGS, toggled } from '../../../lib/settings/index.ts';
import {
  CHECK_RESULTS,
  CHECK_RUN,
  change,
  changePins,
  changeSettings,
  faultOf,
  type Item,
  MEMORY,
  newerAmong,
  POLICY_DRAFT,
  PREVIEW_DATE,
  READINESS,
  read,
  readPins,
  readSettings,
  requireOurs,
  type StoredKey,
  settlePins,
  WATCH_STATE,
} from '../../../lib/store/index.ts';
import { VERSIONS } from '../../../lib/store/versions.ts';
import { answering, feedWith, refreshWith } from '../made-feed.ts';
import { ENTERED, LIST } from '../stored/entered.ts';
import { ofNextVersion, SAMPLES, type Sample } from '../stored/samples.ts';
import { refreshStore, writeEverything } from '../stored/write-everything.ts';

/*
 * What every version really wrote is recorded in `stored/N.json`, where N is the sum of the versions of its items. A new
 * shape is a new sample: raise the item's number in `lib/store/versions.ts`, have `writeEverything` enter what is new, and
 * save what it stores. Samples that are there are never changed: people have them in their browsers.
 */

const NEWEST = Object.values(VERSIONS).reduce((sum: number, version) => sum + version, 0);
const KEYS = Object.keys(VERSIONS) as StoredKey[];

/** Items that had a version from the first. */
const FIRST: Partial<Record<StoredKey, number>> = { readiness: 1 };

/** Items that were other items before they had a version. */
const BEFORE: Partial<Record<StoredKey, string>> = { settings: 'overlay' };

/** What could not be entered yet when a sample was written, as it is without being entered. */
const LACKED: Record<number, Partial<Record<StoredKey, unknown>>> = {
  1: {
    settings: {
      ...DEFAULT_SETTINGS,
      where: ENTERED.settings.where,
      refresh: ENTERED.settings.refresh,
      hiddenCourts: ENTERED.settings.hiddenCourts,
      collapsed: ENTERED.settings.collapsed,
    },
    policyDraft: null,
  },
};

const { local, sync } = fakeBrowser.storage;
const everything = async (): Promise<Sample> => ({
  local: await local.get(null),
  sync: await sync.get(null),
});
const raw = async (key: StoredKey) => (await local.get(key))[key];
const held = async <T>(item: Item<T>) => {
  const { value, broken } = await read(item);
  expect(broken).toBeNull();
  return value;
};

/** What a surface gets of each item. */
const GET: Record<StoredKey, () => Promise<unknown>> = {
  settings: async () => {
    const { settings, broken } = await readSettings();
    expect(broken).toEqual([]);
    return settings;
  },
  readiness: () => held(READINESS),
  pins: async () => {
    const { pins, broken } = await readPins();
    expect(broken).toEqual([]);
    return pins;
  },
  pinsSync: async () => {
    await settlePins();
    return (await sync.get('pins')).pins;
  },
  memory: () => held(MEMORY),
  checks: () => held(CHECK_RESULTS),
  checkRun: () => held(CHECK_RUN),
  watch: () => held(WATCH_STATE),
  keptList: async () => {
    const { from, list } = effectiveList(LIST, await raw('keptList'));
    return { from, phone: list.courts[0]?.phones[0]?.number };
  },
  refresh: async () => stateOf(await raw('refresh'))?.failures ?? null,
  previewDate: () => held(PREVIEW_DATE),
  policyDraft: () => held(POLICY_DRAFT),
};

const ALL: Record<StoredKey, unknown> = {
  settings: ENTERED.settings,
  readiness: ENTERED.readiness,
  pins: ENTERED.pins,
  pinsSync: ENTERED.pins,
  memory: ENTERED.memory,
  checks: ENTERED.checks,
  checkRun: ENTERED.checkRun,
  watch: ENTERED.watch,
  keptList: { from: 'feed', phone: ENTERED.phone },
  refresh: 0,
  previewDate: ENTERED.previewDate,
  policyDraft: ENTERED.policyDraft,
};

const expectedOf = (sample: number, key: StoredKey) => ({ ...ALL, ...LACKED[sample] })[key];

const same = <T>(value: T): T => structuredClone(value);
const rewrite =
  <T>(item: Item<T>) =>
  () =>
    change(item, same);
const refreshAgain = () =>
  refreshWith(refreshStore, answering(feedWith('CACDC', { help_desk: [{ phone: ENTERED.phone }] }, LIST)), {
    bundled: LIST,
    now: () => Date.parse('2023-03-10T12:00Z'),
  });

/** Has this version write each item anew, with nothing changed in it. */
const WRITE: Record<StoredKey, () => Promise<unknown>> = {
  settings: () => changeSettings(same),
  readiness: rewrite(READINESS),
  pins: () => changePins(same),
  pinsSync: () => changePins(same),
  memory: rewrite(MEMORY),
  checks: rewrite(CHECK_RESULTS),
  checkRun: rewrite(CHECK_RUN),
  watch: rewrite(WATCH_STATE),
  keptList: refreshAgain,
  refresh: refreshAgain,
  previewDate: rewrite(PREVIEW_DATE),
  policyDraft: rewrite(POLICY_DRAFT),
};

async function lay(sample: Sample): Promise<void> {
  await local.set(sample.local);
  await sync.set(sample.sync);
}

beforeEach(() => fakeBrowser.reset());

describe('what was ever written is recorded', () => {
  it.each(KEYS.flatMap((key) => versionsOf(key).map((version) => [key, version] as const)))(
    '%s, version %i',
    (key, version) => {
      const found = SAMPLES.filter(([, sample]) => versionIn(sample, key) === version);
      expect(found, 'no sample in test/unit/stored has it').not.toEqual([]);
    },
  );

  it('the newest sample is what this version writes, to the letter', async () => {
    await writeEverything();
    const [name, newest] = SAMPLES.at(-1) ?? [];
    expect(name, 'a version was raised without a sample').toBe(NEWEST);
    // Where this fails, a shape has changed: older versions must be told by a higher number.
    expect(await everything()).toEqual(newest);
  });

  it('nothing is stored that has no version', async () => {
    await writeEverything();
    expect(Object.keys((await everything()).local).sort()).toEqual([...KEYS].sort());
  });
});

describe.each(SAMPLES)('what version %i wrote', (number, sample) => {
  beforeEach(() => lay(sample));

  it.each(KEYS)('of %s is read, and nothing in it is lost or broken', async (key) => {
    expect(await GET[key]()).toEqual(expectedOf(number, key));
    expect(await newerAmong()).toEqual([]);
  });

  it.each(KEYS)('of %s is all there once this version has written it', async (key) => {
    await WRITE[key]();
    for (const each of KEYS) expect(await GET[each](), each).toEqual(expectedOf(number, each));
    expect(await raw('previewDate')).toBe(ENTERED.previewDate);
    expect((await local.get('setAside')).setAside).toBeUndefined();
  });

  it('is all there once this version has written all of it, time and again', async () => {
    for (const key of [...KEYS, ...KEYS]) await WRITE[key]();
    for (const key of KEYS) expect(await GET[key](), key).toEqual(expectedOf(number, key));
  });
});

describe('what a newer version wrote is neither used as broken nor written over', () => {
  const [, newest] = SAMPLES.at(-1) as [number, Sample];

  const next = (key: StoredKey) => ofNextVersion(key, newest.local[key]);

  it.each(KEYS)('%s', async (key) => {
    await lay(newest);
    await local.set({ [key]: next(key) });
    const before = await everything();

    expect(await newerAmong()).toEqual([key]);
    await GET[key](); // whatever holds, it is not called broken
    const refused = await WRITE[key]().catch((error: unknown) => error);
    if (key === 'keptList' || key === 'refresh') expect(refused).toEqual({ kind: 'newer' });
    else expect(faultOf(refused)).toBe('newer');
    await expect(requireOurs(KEYS)).rejects.toThrow('newer version');
    await settlePins();
    expect(await everything()).toEqual(before);
  });

  it('all of it at once, whatever is pressed', async () => {
    await local.set(Object.fromEntries(KEYS.map((key) => [key, next(key)])));
    const before = await everything();
    expect(await newerAmong()).toEqual(KEYS);
    for (const key of KEYS) await WRITE[key]().catch(() => {});
    await changeSettings(toggled).catch(() => {});
    expect(await everything()).toEqual(before);
  });

  it('the other items can be changed as ever', async () => {
    await lay(newest);
    await local.set({ memory: next('memory') });
    await changePins((pins) => pins.slice(1));
    expect((await readPins()).pins).toEqual(ENTERED.pins.slice(1));
    expect(await raw('memory')).toEqual(next('memory'));
  });

  it('all is back as it was once the newer version is', async () => {
    await lay(newest);
    await local.set({ readiness: next('readiness') });
    expect(await held(READINESS)).toEqual(READINESS.fallback);
    await local.set({ readiness: newest.local.readiness });
    expect(await held(READINESS)).toEqual(ENTERED.readiness);
  });
});

function versionsOf(key: StoredKey): number[] {
  const first = FIRST[key] ?? 0;
  return Array.from({ length: VERSIONS[key] - first + 1 }, (_, at) => first + at);
}

/** The version of an item in a sample; null where it is not there. */
function versionIn({ local }: Sample, key: StoredKey): number | null {
  if (!(key in local)) return (BEFORE[key] ?? '') in local ? 0 : null;
  return Number(Object(local[key]).version ?? 0);
}
