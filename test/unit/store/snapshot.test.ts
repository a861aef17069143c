import { describe, expect, it } from 'vitest';
import { knownFrom } from '../../../lib/known.ts';
import {
  itemIn,
  MEMORY,
  PREVIEW_DATE,
  pinsIn,
  type Snapshot,
  settingsIn,
  takeSnapshot,
} from '../../../lib/store/index.ts';

type Items = Record<string, unknown>;

const NOW = Date.parse('2026-03-02T20:00Z');

/** The browser's storage with these items; an error is what an area refuses with. */
function storage(areas: { local?: Items | Error; session?: Items | Error; sync?: Items | Error }) {
  const area = (items: Items | Error = {}) => ({
    get: async (_all: null): Promise<Items> => {
      if (items instanceof Error) throw items;
      return items;
    },
  });
  return { local: area(areas.local), session: area(areas.session), sync: area(areas.sync) };
}

const snapshotOf = (local: Items, sync: Items = {}): Snapshot => ({
  local,
  session: {},
  sync: { items: sync },
});

describe('what is stored, read in one go', () => {
  it('has all areas as they stand', async () => {
    const given = { local: { a: 1 }, session: { b: 2 }, sync: { pins: ['CACDC'] } };
    expect(await takeSnapshot(storage(given))).toEqual({ ...given, sync: { items: given.sync } });
  });

  it('where sync is switched off, says so and has the rest', async () => {
    const error = new Error('Please set webextensions.storage.sync.enabled to true in about:config');
    const snapshot = await takeSnapshot(storage({ local: { pins: ['CACDC'] }, sync: error }));
    expect(pinsIn(snapshot)).toEqual({ pins: ['CACDC'], broken: [], fault: 'off' });
  });

  it('where nothing of the session is given, has the rest', async () => {
    const snapshot = await takeSnapshot(storage({ local: { a: 1 }, session: new Error('no session') }));
    expect(snapshot).toEqual({ local: { a: 1 }, session: {}, sync: { items: {} } });
  });

  it('fails where this device’s own storage does', async () => {
    await expect(takeSnapshot(storage({ local: new Error('IO error') }))).rejects.toThrow('IO error');
  });
});

describe('items of what was read', () => {
  it('are read as one by one: good, broken and absent', () => {
    expect(itemIn(snapshotOf({ previewDate: '2020-02-17' }), PREVIEW_DATE)).toEqual({
      value: '2020-02-17',
      broken: null,
    });
    expect(itemIn(snapshotOf({ memory: 7 }), MEMORY)).toEqual({ value: MEMORY.fallback, broken: 'memory' });
    expect(itemIn(snapshotOf({}), MEMORY)).toEqual({ value: MEMORY.fallback, broken: null });
  });

  it('settings are brought up from older items', () => {
    const { settings, broken } = settingsIn(snapshotOf({ refreshMode: 'asked', pins: ['CACDC'] }));
    expect(settings.refresh).toBe('asked');
    expect(broken).toEqual([]);
  });

  it('settings and answers go by the kept copy of the policy', () => {
    const policy = { organization: { name: 'A firm' }, lockedSettings: ['language'], language: 'es' };
    const snapshot = snapshotOf({ policy, settings: { version: 1, language: 'en' } });
    expect(settingsIn(snapshot).settings.language).toBe('es');
    expect(knownFrom(snapshot, NOW).knowledge.policy.organization?.name).toBe('A firm');
  });

  it('pins of both sides are brought together', () => {
    const pinsSync = { pins: ['CACDC'], fault: null };
    const snapshot = snapshotOf({ pins: ['CACDC'], pinsSync }, { pins: ['CACDC', 'NYSDC'] });
    expect(pinsIn(snapshot).pins).toEqual(['CACDC', 'NYSDC']);
  });
});

describe('what the pages go by', () => {
  it('with nothing stored: the bundled list, no answers, nothing wrong', () => {
    const known = knownFrom(snapshotOf({}), NOW);
    expect(known).toMatchObject({ broken: [], checks: {}, list: { from: 'bundle', kept: 'none' } });
    expect(known.clock).toEqual({ now: NOW, preview: null });
  });

  it('names every item that cannot be used, and goes by the fallbacks', () => {
    const local = {
      ...{ previewDate: '2020-02-31', memory: 7, readiness: [], checks: 3, keptList: 'x' },
      settings: { version: 1, size: 'huge' },
    };
    const { broken, list } = knownFrom(snapshotOf(local), NOW);
    expect(broken.toSorted()).toEqual(
      [...Object.keys(local).filter((key) => key !== 'settings'), 'settings.size'].toSorted(),
    );
    expect(list.from).toBe('bundle');
  });
});
