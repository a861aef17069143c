import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  actedOn,
  DEFAULT_SETTINGS,
  languageTag,
  migrate,
  type Settings,
  showing,
  shownAgain,
  showsOn,
  toggled,
} from '../../../lib/settings/index.ts';
import { changeSettings, faultOf, readSettings } from '../../../lib/store/index.ts';

const { local } = fakeBrowser.storage;

const whole: Settings = {
  version: 1,
  where: 'sign-in-only',
  lastWhere: 'sign-in-only',
  position: 'upper-left',
  size: 'large',
  language: 'es',
  reminders: false,
  refresh: 'asked',
  hiddenCourts: ['CACDC', '09CA'],
  collapsed: true,
};
const old = { collapsed: true, hiddenEverywhere: false, hiddenCourts: ['NYSDC'] };

describe('settings of every form that was ever stored', () => {
  it('nothing stored: the defaults, and nothing is wrong', () => {
    expect(migrate({})).toEqual({ settings: DEFAULT_SETTINGS, broken: [], newer: null });
    expect(migrate({ settings: null, overlay: null, refreshMode: null }).broken).toEqual([]);
  });

  it('version 1 is read as it stands', () => {
    expect(migrate({ settings: whole })).toEqual({ settings: whole, broken: [], newer: null });
  });

  it.each<[what: string, stored: Parameters<typeof migrate>[0], settings: Partial<Settings>]>([
    ['the overlay’s item', { overlay: old }, { collapsed: true, hiddenCourts: ['NYSDC'] }],
    ['hidden everywhere', { overlay: { ...old, hiddenEverywhere: true } }, { where: 'nowhere' }],
    ['refresh only when asked', { refreshMode: 'asked' }, { refresh: 'asked' }],
    ['both items', { overlay: old, refreshMode: 'asked' }, { collapsed: true, refresh: 'asked' }],
    [
      'an item with a field missing',
      { overlay: { collapsed: true } },
      { collapsed: true, where: 'everywhere' },
    ],
  ])('before there was a version: %s', (_what, stored, settings) => {
    const reading = migrate(stored);
    expect(reading.settings).toMatchObject({ version: 1, ...settings });
    expect(reading).toMatchObject({ broken: [], newer: null });
  });

  it('what was hidden everywhere comes back everywhere', () => {
    const { settings } = migrate({ overlay: { ...old, hiddenEverywhere: true } });
    expect(toggled(settings).where).toBe('everywhere');
  });

  it('once there are settings, older items count no more', () => {
    expect(migrate({ settings: whole, overlay: old, refreshMode: 'automatic' }).settings).toEqual(whole);
  });
});

describe('what is broken is named, its default holds, and the rest is kept', () => {
  it.each<[what: string, stored: Parameters<typeof migrate>[0], broken: string[]]>([
    ['a number for the overlay’s item', { overlay: 7 }, ['overlay']],
    ['a list for it', { overlay: [] }, ['overlay']],
    ['a text for yes or no', { overlay: { ...old, collapsed: 'yes' } }, ['overlay.collapsed']],
    [
      'a number for hidden everywhere',
      { overlay: { ...old, hiddenEverywhere: 1 } },
      ['overlay.hiddenEverywhere'],
    ],
    ['a refresh mode that there is not', { refreshMode: 'daily' }, ['refreshMode']],
    ['a text for the settings', { settings: 'all' }, ['settings']],
    ['a list for the settings', { settings: [whole] }, ['settings']],
    ['no version', { settings: { ...whole, version: undefined } }, ['settings.version']],
    ['a version that is no number', { settings: { ...whole, version: '1' } }, ['settings.version']],
    ['version zero', { settings: { ...whole, version: 0 } }, ['settings.version']],
    ['a corner that there is not', { settings: { ...whole, position: 'middle' } }, ['settings.position']],
    [
      'two fields at once',
      { settings: { ...whole, size: 3, language: 'fr' } },
      ['settings.size', 'settings.language'],
    ],
  ])('%s', (_what, stored, broken) => {
    expect(migrate(stored).broken).toEqual(broken);
  });

  it('one broken field spoils no other', () => {
    const { settings } = migrate({ settings: { ...whole, position: 'middle' } });
    expect(settings).toEqual({ ...whole, position: 'automatic' });
  });

  it('of a list of courts, the good ones are kept', () => {
    const { settings, broken } = migrate({ settings: { ...whole, hiddenCourts: ['CACDC', 'cacd', 7] } });
    expect(settings.hiddenCourts).toEqual(['CACDC']);
    expect(broken).toEqual(['settings.hiddenCourts']);
  });

  it('a field that is missing is not broken', () => {
    expect(migrate({ settings: { version: 1, size: 'large' } })).toEqual({
      settings: { ...DEFAULT_SETTINGS, size: 'large' },
      broken: [],
      newer: null,
    });
  });
});

describe('in storage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('a change writes this version, and older items go once it is written', async () => {
    await local.set({ overlay: old, refreshMode: 'asked', previewDate: '2020-02-17' });
    await changeSettings((all) => ({ ...all, size: 'large' }));
    expect(await local.get(null)).toEqual({
      previewDate: '2020-02-17',
      settings: {
        ...DEFAULT_SETTINGS,
        ...{ collapsed: true, hiddenCourts: ['NYSDC'], refresh: 'asked', size: 'large' },
      },
    });
  });

  it('reading changes nothing', async () => {
    await local.set({ overlay: old });
    await readSettings();
    expect(await local.get(null)).toEqual({ overlay: old });
  });

  it('what was broken is set aside before it is written over', async () => {
    const broken = { ...whole, position: 'middle' };
    await local.set({ settings: broken });
    await changeSettings((all) => ({ ...all, size: 'normal' }));
    const { setAside, settings } = await local.get(null);
    expect(setAside).toEqual({ settings: broken });
    expect(settings).toEqual({ ...whole, position: 'automatic', size: 'normal' });
  });

  it('what a newer build wrote is read as far as it is known, and left untouched', async () => {
    const newer = { ...whole, version: 2, theme: 'dark' };
    await local.set({ settings: newer });
    expect(await readSettings()).toMatchObject({ newer: 2, settings: { size: 'large', language: 'es' } });
    const refused = changeSettings((all) => ({ ...all, size: 'normal' }));
    await expect(refused).rejects.toThrow(/newer version/);
    expect(await refused.catch(faultOf)).toBe('newer');
    expect(await local.get(null)).toEqual({ settings: newer });
  });

  it('two changes at once lose none', async () => {
    await Promise.all([
      changeSettings((all) => ({ ...all, size: 'large' })),
      changeSettings((all) => ({ ...all, language: 'es' })),
    ]);
    expect((await readSettings()).settings).toMatchObject({ size: 'large', language: 'es' });
  });
});

describe('where the overlay shows', () => {
  it.each([
    ['everywhere', 'front-door', true],
    ['everywhere', 'court-sign-in', true],
    ['sign-in-only', 'court-sign-in', true],
    ['sign-in-only', 'central-sign-on', true],
    ['sign-in-only', 'training', true],
    ['sign-in-only', 'front-door', false],
    ['sign-in-only', 'pacer-account', false],
    ['nowhere', 'court-sign-in', false],
  ] as const)('%s: on %s %s', (where, kind, shown) => {
    expect(showsOn({ ...DEFAULT_SETTINGS, where }, kind, ['CACDC'])).toBe(shown);
  });

  it('never at a court where the person has hidden it', () => {
    expect(
      showsOn({ ...DEFAULT_SETTINGS, hiddenCourts: ['09BAP'] }, 'court-sign-in', ['09CA', '09BAP']),
    ).toBe(false);
  });

  it('the command brings it back where it was', () => {
    const off = toggled({ ...DEFAULT_SETTINGS, where: 'sign-in-only' });
    expect(off.where).toBe('nowhere');
    expect(toggled(off).where).toBe('sign-in-only');
  });

  it('so does the popup, also after the options page has set it to nowhere', () => {
    const off = showing({ ...DEFAULT_SETTINGS, where: 'sign-in-only', hiddenCourts: ['CACDC'] }, 'nowhere');
    expect(shownAgain(off, ['CACDC'])).toMatchObject({ where: 'sign-in-only', hiddenCourts: [] });
  });

  it('what is done on the overlay is kept', () => {
    expect(actedOn(DEFAULT_SETTINGS, 'collapse', []).collapsed).toBe(true);
    expect(actedOn({ ...DEFAULT_SETTINGS, collapsed: true }, 'expand', []).collapsed).toBe(false);
    expect(
      actedOn({ ...DEFAULT_SETTINGS, hiddenCourts: ['CACDC'] }, 'hide-court', ['CACDC', 'NYSDC']),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      hiddenCourts: ['CACDC', 'NYSDC'],
    });
    expect(actedOn(DEFAULT_SETTINGS, 'hide-everywhere', []).where).toBe('nowhere');
  });
});

describe('the language', () => {
  it.each([
    ['auto', 'es-MX', 'es-MX'],
    ['auto', 'de', 'de'],
    ['es', 'en-US', 'es'],
    ['es', 'es-MX', 'es-MX'],
    ['en', 'en-GB', 'en-GB'],
    ['en', 'es', 'en'],
  ] as const)('set to %s in a browser that speaks %s is %s', (language, browser, tag) => {
    expect(languageTag({ language }, browser)).toBe(tag);
  });
});
