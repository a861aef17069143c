import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../lib/exchange/index.ts';
import { answer, emptyReadiness } from '../../lib/readiness/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/index.ts';

const isKnown = (id: string) => ['CACDC', 'NYSDC', '09CA'].includes(id);
const pins = ['NYSDC', 'CACDC'];
const readiness = answer(emptyReadiness, { court: 'CACDC', day: '2026-01-05' }, 'account', 'own');
const all = { settings: DEFAULT_SETTINGS, pins, readiness };

const made = (change: object) => JSON.stringify({ ...JSON.parse(pack(all)), ...change });

describe('what is saved comes back', () => {
  it.each([
    ['everything', all],
    ['courts alone', { pins }],
    ['settings alone', { settings: DEFAULT_SETTINGS }],
    ['no court at all', { pins: [] }],
    ['nothing', {}],
  ])('%s', (_what, parcel) => {
    expect(unpack(pack(parcel), isKnown)).toEqual({ ok: true, value: parcel });
  });

  it('a person can read it', () => {
    expect(pack({ pins })).toBe(
      '{\n  "format": "ecf-signpost",\n  "version": 1,\n  "pins": [\n    "NYSDC",\n    "CACDC"\n  ]\n}\n',
    );
  });
});

describe('a file that cannot be used says where, what was found and what is expected', () => {
  it.each<[what: string, text: string, field: string, found: string, expected: RegExp]>([
    ['no JSON', 'courts: CACDC', 'file', '"courts: CACDC"', /JSON text/],
    ['an empty file', '', 'file', '""', /JSON text/],
    ['a list', '[]', 'value', 'a list of 0', /format, version/],
    ['null', 'null', 'value', 'null', /format, version/],
    ['another format', made({ format: 'bookmarks' }), 'format', '"bookmarks"', /the text ecf-signpost/],
    ['a file of a newer version', made({ version: 2 }), 'version', '2', /newer ECF Signpost/],
    [
      'newer settings',
      made({ settings: { ...DEFAULT_SETTINGS, version: 3 } }),
      'settings.version',
      '3',
      /newer ECF Signpost/,
    ],
    ['courts that are no list', made({ pins: 'CACDC' }), 'pins', '"CACDC"', /a list of PACER court IDs/],
    ['a court in small letters', made({ pins: ['NYSDC', 'cacd'] }), 'pins[1]', '"cacd"', /PACER court ID/],
    [
      'a court that there is not',
      made({ pins: ['NYSDC', 'XXXX'] }),
      'pins[1]',
      '"XXXX"',
      /in the court list/,
    ],
    [
      'a setting that there is not',
      made({ settings: { ...DEFAULT_SETTINGS, size: 'huge' } }),
      'settings.size',
      '"huge"',
      /one of normal, large/,
    ],
    [
      'a setting missing',
      made({ settings: { ...DEFAULT_SETTINGS, size: undefined } }),
      'settings.size',
      'nothing',
      /one of normal, large/,
    ],
    ['something unknown with it', made({ cases: ['1:20-cv-1'] }), 'value', 'an object', /nothing else/],
    ['a file far too large', ' '.repeat(400_001), 'file', '400001 characters', /at most 400000/],
  ])('%s', (_what, text, field, found, expected) => {
    const unpacked = unpack(text, isKnown);
    if (unpacked.ok) throw new Error('It was taken.');
    expect(unpacked.problems).toContainEqual(expect.objectContaining({ field, found }));
    expect(unpacked.problems.find((each) => each.field === field)?.expected).toMatch(expected);
  });

  it('each thing that is wrong is told', () => {
    const unpacked = unpack(made({ pins: ['cacd', 7], settings: { ...DEFAULT_SETTINGS, size: 1 } }), isKnown);
    expect(unpacked.ok ? [] : unpacked.problems.map(({ field }) => field)).toEqual([
      'settings.size',
      'pins[0]',
      'pins[1]',
    ]);
  });
});
