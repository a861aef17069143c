import { describe, expect, it } from 'vitest';
import type { Court, System } from '../../lib/courts/index.ts';
import type { Evidence, PageKind, PageState } from '../../lib/page/index.ts';
import type { Login } from '../../lib/verdict/index.ts';
import { between, confirmed, madeCourt } from './made-courts.ts';
import { evidenceOf, noonOf, verdictOf } from './made-reports.ts';

const TODAY = noonOf('2026-11-24');

/** A court on each system today. */
const on: Record<System, Court> = {
  legacy: madeCourt([confirmed('2027-02-01')]),
  nextgen: madeCourt([confirmed('2020-02-18')]),
  acms: madeCourt([confirmed('2020-02-18'), confirmed('2023-10-01', 'acms')]),
  other: madeCourt([confirmed('2020-02-18', 'other')]),
  unknown: madeCourt([between(null, '2027-02-01')]),
};

/** To file and to view, on pages that go by the court's system. */
const BY_SYSTEM: Record<System, [file: Login, view: Login]> = {
  legacy: ['court', 'pacer'],
  nextgen: ['pacer', 'pacer'],
  acms: ['pacer', 'pacer'],
  other: ['court', 'court'],
  unknown: ['unknown', 'unknown'],
};

/** The login of each kind of page: by the court's system, or one whatever the system. */
const BY_PAGE: Record<PageKind, 'by system' | Login> = {
  'front-door': 'by system',
  'court-sign-in': 'by system',
  'court-view-sign-in': 'by system',
  'central-sign-on': 'by system',
  'link-account': 'by system',
  'signed-in': 'by system',
  'not-linked': 'by system',
  'pacer-account': 'pacer',
  training: 'training',
  public: 'none',
  'court-website': 'none',
  other: 'none',
};

describe.each(Object.entries(BY_PAGE) as [PageKind, 'by system' | Login][])(
  'on %s the login goes %s',
  (kind, by) => {
    it.each(Object.entries(on) as [System, Court][])('at a court on %s', (system, court) => {
      const [file, view] = by === 'by system' ? BY_SYSTEM[system] : [by, by];
      const verdict = verdictOf(kind, [court], TODAY);
      expect(verdict.login).toEqual({ file, view });
      expect(verdict.system).toBe(system);
    });

    it('at no court that is known', () => {
      const noCourt = kind === 'central-sign-on' ? 'pacer' : 'unknown';
      const login = by === 'by system' ? noCourt : by;
      const verdict = verdictOf(kind, [], TODAY);
      expect(verdict).toMatchObject({
        login: { file: login, view: login },
        system: 'unknown',
        courts: [],
        asOf: '2026-11-24',
      });
    });
  },
);

describe('what the page shows decides the login', () => {
  it.each<[name: string, list: System, file: Login]>([
    ['a login form', 'nextgen', 'court'],
    ['a redirect', 'legacy', 'pacer'],
    ['Central Sign-On', 'legacy', 'pacer'],
    ['the linking form', 'legacy', 'pacer'],
    ['an ACMS address', 'legacy', 'pacer'],
    ['a login form', 'unknown', 'court'],
    ['a redirect', 'unknown', 'pacer'],
  ])('%s at a court that the list has as %s wants %s', (name, list, file) => {
    const evidence = evidenceOf(on[list])[name] as Evidence;
    expect(verdictOf('court-sign-in', [on[list]], TODAY, [evidence]).login.file).toBe(file);
  });

  it('a login form at a court that no list knows wants the login of that court', () => {
    expect(verdictOf('court-sign-in', [], TODAY, [{ kind: 'court-login-form' }]).login.file).toBe('court');
  });
});

describe('two courts at one address', () => {
  it('answer together where they are on the same system', () => {
    expect(verdictOf('front-door', [on.nextgen, on.nextgen], TODAY)).toMatchObject({ system: 'nextgen' });
  });

  it.each<[System, System]>([
    ['legacy', 'nextgen'],
    ['nextgen', 'legacy'],
    ['nextgen', 'unknown'],
    ['unknown', 'unknown'],
  ])('%s and %s: no guess is made', (first, second) => {
    const verdict = verdictOf('front-door', [on[first], on[second]], TODAY);
    expect(verdict).toMatchObject({
      system: 'unknown',
      login: { file: 'unknown', view: 'unknown' },
      conflict: null,
    });
    expect(verdict.courts.map(({ standing }) => standing.system)).toEqual([first, second]);
  });
});

it.each<PageState>(['failed', 'redaction', 'mfa'])('the state %s is kept and changes no login', (state) => {
  const verdict = verdictOf('central-sign-on', [on.nextgen], TODAY, [], state);
  expect(verdict).toMatchObject({ state, login: { file: 'pacer', view: 'pacer' } });
});
