import { describe, expect, it } from 'vitest';
import { type Area, mergePins, movePin, PinStore } from '../../../lib/pins/index.ts';
import { faultOf } from '../../../lib/store/index.ts';

/** The browser's storage of one area, which can be made to fail as browsers do. Writing a copy, as they do. */
class FakeArea implements Area {
  items: Record<string, unknown>;
  /** What the next writes and reads are refused with. */
  refuses: { writes?: Error | null; reads?: Error | null } = {};

  constructor(items: Record<string, unknown> = {}) {
    this.items = items;
  }

  async get(key: string): Promise<unknown> {
    if (this.refuses.reads) throw this.refuses.reads;
    return structuredClone(this.items[key] ?? null);
  }

  async set(key: string, value: unknown): Promise<void> {
    if (this.refuses.writes) throw this.refuses.writes;
    this.items[key] = structuredClone(value);
  }
}

const CHROME_FULL = new Error('Resource::kQuotaBytesPerItem quota exceeded');
const CHROME_OFTEN = new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
const FIREFOX_OFF = new Error('Please set webextensions.storage.sync.enabled to true in about:config');
const FIREFOX_FULL = new DOMException('storage is full', 'QuotaExceededError');

function device(local: Record<string, unknown> = {}, sync = new FakeArea()) {
  const areas = { local: new FakeArea(local), sync };
  const store = new PinStore(areas);
  const aside: Record<string, unknown>[] = [];
  const change = (how: (pins: string[]) => string[]) =>
    store.change(how, async (values) => {
      aside.push(values);
    });
  return { ...areas, aside, store, change, add: (id: string) => change((pins) => [...pins, id]) };
}

describe('what went wrong is told by the browser’s own message', () => {
  it.each([
    [CHROME_FULL, 'full'],
    [new Error('QUOTA_BYTES quota exceeded'), 'full'],
    [FIREFOX_FULL, 'full'],
    [CHROME_OFTEN, 'often'],
    [FIREFOX_OFF, 'off'],
    [new Error('"browser.storage.sync" is undefined'), 'off'],
    [new Error('IO error: .../LOCK: No further details.'), 'failed'],
    ['text', 'failed'],
  ])('%s', (error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });
});

describe('pins of a signed-in person', () => {
  it('are kept on this device and synced, in their own order', async () => {
    const { local, sync, add, store } = device();
    await add('NYSDC');
    await add('CACDC');
    expect(local.items.pins).toEqual(['NYSDC', 'CACDC']);
    expect(sync.items.pins).toEqual(['NYSDC', 'CACDC']);
    expect(await store.read()).toEqual({ pins: ['NYSDC', 'CACDC'], broken: [], fault: null });
  });

  it('of before there was sync are brought there', async () => {
    const { sync, store } = device({ pins: ['CACDC', '09CA'] });
    expect((await store.read()).pins).toEqual(['CACDC', '09CA']);
    await store.settle();
    expect(sync.items.pins).toEqual(['CACDC', '09CA']);
  });

  it('come together where two devices had some before', async () => {
    const sync = new FakeArea({ pins: ['NYSDC'] });
    const { local, store } = device({ pins: ['CACDC'] }, sync);
    await store.settle();
    expect(new Set(local.items.pins as string[])).toEqual(new Set(['NYSDC', 'CACDC']));
    expect(sync.items.pins).toEqual(local.items.pins);
  });

  it('that are added, moved or taken away elsewhere are so here', async () => {
    const sync = new FakeArea();
    const here = device({}, sync);
    const there = device({}, sync);
    await here.add('CACDC');
    await here.add('NYSDC');
    await there.store.settle();
    await there.change((pins) => [...pins.toReversed(), 'GUDC'].filter((id) => id !== 'CACDC'));
    await here.store.settle();
    expect(here.local.items.pins).toEqual(['NYSDC', 'GUDC']);
  });

  it('are no more where the other device has erased them', async () => {
    const sync = new FakeArea();
    const here = device({}, sync);
    await here.add('CACDC');
    await sync.set('pins', []);
    await here.store.settle();
    expect(here.local.items.pins).toEqual([]);
  });

  it('are there again where the browser’s sync was reset', async () => {
    const { sync, add, store } = device();
    await add('CACDC');
    delete sync.items.pins;
    expect((await store.read()).pins).toEqual(['CACDC']);
    await store.settle();
    expect(sync.items.pins).toEqual(['CACDC']);
  });
});

describe('a fault of sync loses nothing and is told', () => {
  it.each([
    ['full', CHROME_FULL],
    ['full', FIREFOX_FULL],
    ['often', CHROME_OFTEN],
    ['off', FIREFOX_OFF],
    ['failed', new Error('disk')],
  ] as const)('%s: %s', async (fault, error) => {
    const { local, sync, add, store } = device();
    await add('CACDC');
    sync.refuses = { writes: error };
    expect(await add('NYSDC')).toEqual({ pins: ['CACDC', 'NYSDC'], broken: [], fault });
    expect(local.items.pins).toEqual(['CACDC', 'NYSDC']);
    expect(await store.read()).toEqual({ pins: ['CACDC', 'NYSDC'], broken: [], fault });
    expect(sync.items.pins).toEqual(['CACDC']);
    // Another device goes on meanwhile.
    sync.refuses = {};
    await sync.set('pins', ['GUDC', 'CACDC']);
    await store.settle();
    expect(new Set((await store.read()).pins)).toEqual(new Set(['GUDC', 'CACDC', 'NYSDC']));
    expect(new Set(sync.items.pins as string[])).toEqual(new Set(['GUDC', 'CACDC', 'NYSDC']));
    expect((await store.read()).fault).toBeNull();
  });

  it('sync that is switched off altogether: this device answers, and says so', async () => {
    const { sync, local, add, store } = device({ pins: ['CACDC'] });
    sync.refuses = { reads: FIREFOX_OFF, writes: FIREFOX_OFF };
    expect(await store.read()).toEqual({ pins: ['CACDC'], broken: [], fault: 'off' });
    await add('NYSDC');
    expect(local.items.pins).toEqual(['CACDC', 'NYSDC']);
    await store.settle();
    expect((await store.read()).pins).toEqual(['CACDC', 'NYSDC']);
  });

  it('with nothing pinned there is nothing to tell', async () => {
    const { sync, store } = device();
    sync.refuses = { reads: FIREFOX_OFF };
    expect(await store.read()).toEqual({ pins: [], broken: [], fault: null });
  });

  it('a removal that could not be synced is one later, and not undone by sync', async () => {
    const { sync, add, change, store } = device();
    await add('CACDC');
    await add('NYSDC');
    sync.refuses = { writes: CHROME_FULL };
    await change((pins) => pins.filter((id) => id !== 'CACDC'));
    expect((await store.read()).pins).toEqual(['NYSDC']);
    sync.refuses = {};
    await store.settle();
    expect(sync.items.pins).toEqual(['NYSDC']);
  });

  it('a full device refuses the change, and both sides stay as they were', async () => {
    const { local, sync, add, store } = device();
    await add('CACDC');
    local.refuses = { writes: FIREFOX_FULL };
    await expect(add('NYSDC')).rejects.toThrow();
    expect(sync.items.pins).toEqual(['CACDC']);
    expect((await store.read()).pins).toEqual(['CACDC']);
  });
});

describe('what is broken is named, and what is good of it is kept', () => {
  it.each<[what: string, pins: unknown, good: string[]]>([
    ['a text', 'CACDC', []],
    ['a number', 7, []],
    ['an ID in small letters', ['CACDC', 'cacd'], ['CACDC']],
    ['a number among them', [7, 'NYSDC'], ['NYSDC']],
  ])('on this device: %s', async (_what, pins, good) => {
    const { local, store } = device({ pins });
    expect(await store.read()).toEqual({ pins: good, broken: ['pins'], fault: null });
    await store.settle();
    expect(local.items.pins).toEqual(pins);
  });

  it('in sync: this device’s own hold, and it is left until the person changes something', async () => {
    const sync = new FakeArea({ pins: 'nothing' });
    const { add, aside, store } = device({ pins: ['CACDC'] }, sync);
    expect(await store.read()).toMatchObject({ pins: ['CACDC'], broken: ['pins (sync)'] });
    await store.settle();
    expect(sync.items.pins).toBe('nothing');
    await add('NYSDC');
    expect(sync.items.pins).toEqual(['CACDC', 'NYSDC']);
    expect(aside).toEqual([{ pins: ['CACDC'], syncedPins: 'nothing' }]);
  });

  it('a newer build’s synced pins are never written over', async () => {
    const newer = { version: 2, groups: [['CACDC']] };
    const sync = new FakeArea({ pins: newer });
    const { add, local, store } = device({ pins: ['CACDC'] }, sync);
    expect(await store.read()).toMatchObject({ pins: ['CACDC'], fault: 'newer' });
    await add('NYSDC');
    await store.settle();
    expect(sync.items.pins).toEqual(newer);
    expect(local.items.pins).toEqual(['CACDC', 'NYSDC']);
  });
});

describe('bringing two sides together', () => {
  it.each<[what: string, base: string[], here: string[], synced: string[], merged: string[]]>([
    ['nothing has changed', ['A', 'B'], ['A', 'B'], ['A', 'B'], ['A', 'B']],
    ['another order here', ['A', 'B'], ['B', 'A'], ['A', 'B'], ['B', 'A']],
    ['another order there', ['A', 'B'], ['A', 'B'], ['B', 'A'], ['B', 'A']],
    ['added on both sides', ['A'], ['A', 'B'], ['A', 'C'], ['A', 'B', 'C']],
    ['taken away on both sides', ['A', 'B', 'C'], ['A', 'B'], ['B', 'C'], ['B']],
    ['added here, taken away there', ['A'], ['A', 'B'], [], ['B']],
    ['the same added twice', [], ['A'], ['A'], ['A']],
  ])('%s', (_what, base, here, synced, merged) => {
    expect(mergePins(base, here, synced)).toEqual(merged);
  });
});

describe('moving', () => {
  it.each<[id: string, by: 1 | -1, moved: string]>([
    ['B', -1, 'B A C'],
    ['B', 1, 'A C B'],
    ['A', -1, 'A B C'],
    ['C', 1, 'A B C'],
    ['X', 1, 'A B C'],
  ])('%s by %i', (id, by, moved) => {
    expect(movePin(['A', 'B', 'C'], id, by).join(' ')).toBe(moved);
  });
});
