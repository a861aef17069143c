import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod/mini';
import {
  CHECK_RESULTS,
  CHECK_RUN,
  change,
  erase,
  type Item,
  MEMORY,
  PREVIEW_DATE,
  read,
  WATCH_STATE,
} from '../../../lib/store/index.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

const stored = async ({ key }: { key: string }) => (await local.get(key))[key];

async function expectFallback<T>(item: Item<T>, broken: string | null) {
  expect(await read(item)).toEqual({ value: item.fallback, broken });
}

/** An item with fields, as most are. */
interface Made {
  collapsed: boolean;
  hiddenEverywhere: boolean;
  hiddenCourts: string[];
}

const MADE: Item<Made> = {
  key: 'policyDraft',
  schema: z.object({
    collapsed: z.boolean(),
    hiddenEverywhere: z.boolean(),
    hiddenCourts: z.array(z.string().check(z.regex(/^[0-9A-Z]{4,8}$/))),
  }),
  fallback: { collapsed: false, hiddenEverywhere: false, hiddenCourts: [] },
};

const settings: Made = {
  collapsed: true,
  hiddenEverywhere: false,
  hiddenCourts: ['CACDC', '09CA', '1DCCA'],
};

const sighting = { system: 'nextgen', how: 'redirect', day: '2026-11-01' };
const good = {
  memory: {
    courts: { CACDC: { system: sighting, menus: { filing: true, day: '2026-11-01' } } },
    account: { type: 'upgraded', day: '2026-11-01' },
  },
  checks: { CACDC: { outcome: 'login-form', at: 1_795_000_000_000, took: 120, status: 200 } },
  run: { courts: ['CACDC', '09CA'], startedAt: 1_795_000_000_000 },
};

describe('reading', () => {
  it('nothing stored: the fallback holds, and nothing is wrong', async () => {
    await expectFallback(PREVIEW_DATE, null);
    await expectFallback(MADE, null);
    expect(await local.get(null)).toEqual({});
  });

  it('the fallback is today', () => {
    expect(PREVIEW_DATE.fallback).toBeNull();
  });

  it('a good value is read, under the key that the contract names', async () => {
    await local.set({ previewDate: '2020-02-17', policyDraft: settings });
    expect(await read(PREVIEW_DATE)).toEqual({ value: '2020-02-17', broken: null });
    expect(await read(MADE)).toEqual({ value: settings, broken: null });
  });

  it('nothing was told until the person pins a court', async () => {
    await expectFallback(WATCH_STATE, null);
    expect(WATCH_STATE.fallback).toEqual({});
  });

  it('what was told is read as it was kept', async () => {
    const told = { CACDC: { system: 'legacy', goLives: { '2027-03-16': 7 } } };
    await local.set({ watch: told });
    expect(await read(WATCH_STATE)).toEqual({ value: told, broken: null });
  });

  it('nothing is remembered, checked or running, until something is', async () => {
    for (const item of [MEMORY, CHECK_RESULTS, CHECK_RUN]) await expectFallback(item as Item<unknown>, null);
    expect(MEMORY.fallback).toEqual({ courts: {}, account: null });
    expect([CHECK_RESULTS.fallback, CHECK_RUN.fallback]).toEqual([{}, null]);
  });

  it('memory, results and a run are read as they were kept', async () => {
    await local.set({ memory: good.memory, checks: good.checks, checkRun: good.run });
    expect(await read(MEMORY)).toEqual({ value: good.memory, broken: null });
    expect(await read(CHECK_RESULTS)).toEqual({ value: good.checks, broken: null });
    expect(await read(CHECK_RUN)).toEqual({ value: good.run, broken: null });
  });

  it('a preview that was set to none is today', async () => {
    await local.set({ previewDate: null });
    expect(await read(PREVIEW_DATE)).toEqual({ value: null, broken: null });
  });
});

describe('a broken value is named and left as it is, and the fallback holds', () => {
  it.each<[what: string, value: unknown]>([
    ['a day that does not exist', '2020-02-30'],
    ['a day in another shape', '2/17/2020'],
    ['a day with a time', '2020-02-17T00:00Z'],
    ['a number for a day', 20200217],
    ['an empty day', ''],
    ['an object for a day', { day: '2020-02-17' }],
  ])('%s', async (_what, value) => {
    await local.set({ previewDate: value });
    await expectFallback(PREVIEW_DATE, 'previewDate');
    expect(await stored(PREVIEW_DATE)).toEqual(value);
  });

  it.each<[what: string, value: unknown]>([
    ['a text for the settings', 'collapsed'],
    ['a list for the settings', [true]],
    ['settings with a field missing', { collapsed: true, hiddenEverywhere: false }],
    ['settings with a wrong field', { ...settings, collapsed: 'yes' }],
    ['courts that are no list', { ...settings, hiddenCourts: 'CACDC' }],
    ['courts that are no IDs', { ...settings, hiddenCourts: ['CACDC', '<script>'] }],
    ['courts in small letters', { ...settings, hiddenCourts: ['cacdc'] }],
  ])('%s', async (_what, value) => {
    await local.set({ policyDraft: value });
    await expectFallback(MADE, 'policyDraft');
    expect(await stored(MADE)).toEqual(value);
  });

  it.each<[what: string, value: unknown]>([
    ['a list of what was told', []],
    ['something told of no court', { cacd: { system: 'legacy', goLives: {} } }],
    ['a system that there is not', { CACDC: { system: 'paper', goLives: {} } }],
    ['a go-live on no day', { CACDC: { system: 'legacy', goLives: { soon: 7 } } }],
    ['a threshold that there is not', { CACDC: { system: 'legacy', goLives: { '2027-03-16': 14 } } }],
  ])('%s', async (_what, value) => {
    await local.set({ watch: value });
    await expectFallback(WATCH_STATE, 'watch');
    expect(await stored(WATCH_STATE)).toEqual(value);
  });

  const remembering = (court: unknown, account: unknown = null) => ({ courts: { CACDC: court }, account });

  it.each<[what: string, value: unknown]>([
    ['a memory that is no object', 'nextgen'],
    ['a memory without courts', { account: null }],
    ['a memory without an account', { courts: {} }],
    ['a memory of no court', { courts: { cacdc: { system: sighting, menus: null } }, account: null }],
    ['a court of which half is missing', remembering({ system: sighting })],
    ['a system that no page shows', remembering({ system: { ...sighting, system: 'acms' }, menus: null })],
    [
      'a way of seeing that there is not',
      remembering({ system: { ...sighting, how: 'rumour' }, menus: null }),
    ],
    ['a sighting on no day', remembering({ system: { ...sighting, day: '2026-02-30' }, menus: null })],
    ['menus that are no yes or no', remembering({ system: null, menus: { filing: 1, day: '2026-11-01' } })],
    [
      'an account of no type',
      remembering({ system: null, menus: null }, { type: 'shared', day: '2026-11-01' }),
    ],
  ])('%s', async (_what, value) => {
    await local.set({ memory: value });
    await expectFallback(MEMORY, 'memory');
    expect(await stored(MEMORY)).toEqual(value);
  });

  const result = good.checks.CACDC;

  it.each<[what: string, value: unknown]>([
    ['results that are a list', [result]],
    ['a result of no court', { 'https://ecf.cacd.uscourts.gov': result }],
    ['an outcome that there is not', { CACDC: { ...result, outcome: 'hacked' } }],
    ['a result without its moment', { CACDC: { outcome: 'slow', took: 1, status: null } }],
    ['a result before all time', { CACDC: { ...result, at: -1 } }],
    [
      'a result of Central Sign-On that does not say for whom',
      { CACDC: { ...result, outcome: 'central-sign-on' } },
    ],
    [
      'a host that is longer than hosts are',
      { CACDC: { ...result, outcome: 'strayed', host: 'a'.repeat(254) } },
    ],
  ])('%s', async (_what, value) => {
    await local.set({ checks: value });
    await expectFallback(CHECK_RESULTS, 'checks');
    expect(await stored(CHECK_RESULTS)).toEqual(value);
  });

  it.each<[what: string, value: unknown]>([
    ['a run that is a list of courts', ['CACDC']],
    ['a run without its start', { courts: ['CACDC'] }],
    ['a run of what are no courts', { courts: ['everyone'], startedAt: 1 }],
    ['a run that started at no number', { courts: ['CACDC'], startedAt: '11:50 p.m.' }],
  ])('%s', async (_what, value) => {
    await local.set({ checkRun: value });
    await expectFallback(CHECK_RUN, 'checkRun');
    expect(await stored(CHECK_RUN)).toEqual(value);
  });

  it('what a memory holds beyond its schema is not read', async () => {
    const court = {
      system: { ...sighting, address: 'https://ecf.cacd.uscourts.gov/?jdoe' },
      menus: null,
      login: 'jdoe',
    };
    await local.set({ memory: { ...remembering(court), name: 'jdoe' } });
    expect(await read(MEMORY)).toEqual({
      value: remembering({ system: sighting, menus: null }),
      broken: null,
    });
  });

  it('one broken item does not spoil another', async () => {
    await local.set({ previewDate: 'soon', policyDraft: settings });
    expect((await read(PREVIEW_DATE)).broken).toBe('previewDate');
    expect(await read(MADE)).toEqual({ value: settings, broken: null });
  });
});

describe('changing', () => {
  it('keeps the other fields', async () => {
    await local.set({ policyDraft: settings });
    await change(MADE, (value) => ({ ...value, collapsed: false }));
    expect(await stored(MADE)).toEqual({ ...settings, collapsed: false });
  });

  it('keeps the other items', async () => {
    await local.set({ previewDate: '2020-02-17', other: 1 });
    await change(MADE, (value) => ({ ...value, hiddenEverywhere: true }));
    expect(await local.get(null)).toMatchObject({ previewDate: '2020-02-17', other: 1 });
  });

  it('begins at the fallback where nothing is stored, and leaves the fallback alone', async () => {
    const before = structuredClone(MADE.fallback);
    await change(MADE, (value) => ({ ...value, hiddenCourts: [...value.hiddenCourts, 'CACDC'] }));
    expect(await stored(MADE)).toEqual({ ...before, hiddenCourts: ['CACDC'] });
    expect(MADE.fallback).toEqual(before);
  });

  it('repairs a broken value, as the popup promises, and sets it aside', async () => {
    await local.set({ policyDraft: { collapsed: 'yes' } });
    await change(MADE, (value) => ({ ...value, hiddenEverywhere: true }));
    expect(await read(MADE)).toEqual({
      value: { collapsed: false, hiddenEverywhere: true, hiddenCourts: [] },
      broken: null,
    });
    expect((await local.get('setAside')).setAside).toEqual({ policyDraft: { collapsed: 'yes' } });
  });

  it('sets a broken value aside, and erasing takes that away too', async () => {
    await local.set({ policyDraft: { collapsed: 'yes' } });
    await change(MADE, (value) => ({ ...value, hiddenEverywhere: true }));
    await change(MADE, (value) => ({ ...value, hiddenEverywhere: false }));
    expect((await local.get('setAside')).setAside).toEqual({ policyDraft: { collapsed: 'yes' } });
    await erase(MADE);
    expect(await local.get(null)).toEqual({ setAside: {} });
  });

  it('sets a preview and takes it back', async () => {
    await change(PREVIEW_DATE, () => '2020-02-17');
    expect((await read(PREVIEW_DATE)).value).toBe('2020-02-17');
    await change(PREVIEW_DATE, () => null);
    expect(await read(PREVIEW_DATE)).toEqual({ value: null, broken: null });
  });

  it('one after the other loses none', async () => {
    const hide = (id: string) =>
      change(MADE, (value) => ({ ...value, hiddenCourts: [...value.hiddenCourts, id] }));
    await hide('CACDC');
    await hide('NYSDC');
    expect((await read(MADE)).value.hiddenCourts).toEqual(['CACDC', 'NYSDC']);
  });

  it('two at once lose none', async () => {
    const hide = (id: string) =>
      change(MADE, (value) => ({ ...value, hiddenCourts: [...value.hiddenCourts, id] }));
    await Promise.all([hide('CACDC'), hide('NYSDC')]);
    expect((await read(MADE)).value.hiddenCourts.sort()).toEqual(['CACDC', 'NYSDC']);
  });
});
