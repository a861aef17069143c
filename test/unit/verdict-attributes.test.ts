import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../lib/verdict/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { listed } from './made-courts.ts';
import { noonOf, previewOf, verdictOf } from './made-reports.ts';

const TODAY = noonOf('2026-11-24');
const cacdc = listed('CACDC');

describe('the attributes of the overlay', () => {
  it.each<[what: string, verdict: Verdict, attributes: Record<string, string>]>([
    [
      'a NextGen sign-in by the list',
      verdictOf('court-sign-in', [cacdc], TODAY),
      {
        page: 'court-sign-in',
        court: 'CACDC',
        system: 'nextgen',
        login: 'pacer',
        basis: 'list',
        'as-of': '2026-11-24',
      },
    ],
    [
      'a legacy day in a preview: the login is that for filing',
      verdictOf('court-sign-in', [cacdc], previewOf('2020-02-17')),
      {
        page: 'court-sign-in',
        court: 'CACDC',
        system: 'legacy',
        login: 'court',
        basis: 'list',
        'as-of': '2020-02-17',
      },
    ],
    [
      'a circuit and its panel: two IDs',
      verdictOf('front-door', [listed('09CA'), listed('09BAP')], TODAY),
      {
        page: 'front-door',
        court: '09CA 09BAP',
        system: 'nextgen',
        login: 'pacer',
        basis: 'list',
        'as-of': '2026-11-24',
      },
    ],
    [
      'no court that is known: no ID',
      verdictOf('pacer-account', [], TODAY),
      { page: 'pacer-account', system: 'unknown', login: 'pacer', basis: 'list', 'as-of': '2026-11-24' },
    ],
    [
      'a refused login that the list did not expect: state and conflict',
      verdictOf('court-sign-in', [cacdc], TODAY, [{ kind: 'court-login-form' }], 'failed'),
      {
        ...{ page: 'court-sign-in', court: 'CACDC', system: 'legacy', login: 'court', basis: 'page' },
        ...{ 'as-of': '2026-11-24', state: 'failed', conflict: 'nextgen' },
      },
    ],
  ])('%s', (_what, verdict, attributes) => {
    const named = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]);
    expect(attributesOf(verdict)).toEqual(Object.fromEntries(named));
  });
});

describe('the age of the list', () => {
  it.each<[today: string, age: number]>([
    ['2023-01-10', 0],
    ['2023-01-11', 1],
    ['2026-11-24', 1414],
    ['2022-12-31', 0], // a clock that is wrong makes no list of the future
  ])('on %s is %i days', (today, listAge) => {
    expect(verdictOf('front-door', [cacdc], noonOf(today))).toMatchObject({ listAge, listDay: '2023-01-10' });
  });

  it('is that of today in a preview too', () => {
    expect(verdictOf('front-door', [cacdc], previewOf('2020-02-17'))).toMatchObject({
      listAge: 1414,
      preview: true,
    });
  });
});

describe('a preview is of another day', () => {
  it('where the court has that day already, it is none', () => {
    const now = Date.parse('2026-11-23T20:00Z');
    const preview = '2026-11-24';
    expect(verdictOf('front-door', [listed('GUDC')], { now, preview }).preview).toBe(false);
    expect(verdictOf('front-door', [cacdc], { now, preview }).preview).toBe(true);
    expect(verdictOf('pacer-account', [], { now, preview }).preview).toBe(true);
  });
});
