import { describe, expect, it } from 'vitest';
import type { System } from '../../lib/courts/index.ts';
import type { CourtClue, Evidence, PageKind } from '../../lib/page/index.ts';
import { between, confirmed, listed, madeCourt } from './made-courts.ts';
import { evidenceOf, noonOf, previewOf, verdictOf } from './made-reports.ts';

const court = madeCourt([confirmed('2020-02-18')]);
const asLegacy = noonOf('2020-02-17');
const asNextgen = noonOf('2020-02-18');
const inWindow = madeCourt([between('2018-01-01', '2027-01-01')]);

const shown = evidenceOf(court);

/** What each piece of evidence proves. */
const PROVES: Record<string, System | null> = {
  'Central Sign-On': 'nextgen',
  'a redirect': 'nextgen',
  'a login form': 'legacy',
  'the linking form': 'nextgen',
  'an ACMS address': 'acms',
  'a menu bar': null,
};

const rows = Object.entries(PROVES).map(([name, proves]) => ({
  name,
  proves,
  evidence: shown[name] as Evidence,
}));

describe.each(rows)('$name proves $proves', ({ proves, evidence }) => {
  it.each<[list: System, day: typeof asLegacy]>([
    ['legacy', asLegacy],
    ['nextgen', asNextgen],
  ])('where the list says %s', (list, clock) => {
    const verdict = verdictOf('court-sign-in', [court], clock, [evidence]);
    const differs = proves !== null && proves !== 'acms' && proves !== list;
    expect(verdict).toMatchObject({
      system: proves ?? list,
      basis: proves ? 'page' : 'list',
      conflict: differs ? { page: proves, list } : null,
    });
  });

  it('where the list does not know', () => {
    const verdict = verdictOf('court-sign-in', [inWindow], asNextgen, [evidence]);
    expect(verdict).toMatchObject({
      system: proves ?? 'unknown',
      basis: proves ? 'page' : 'list',
      conflict: null,
    });
  });

  it('is set aside in a preview of another day', () => {
    const verdict = verdictOf('court-sign-in', [court], previewOf('2020-02-17'), [evidence]);
    expect(verdict).toMatchObject({ system: 'legacy', basis: 'list', conflict: null, preview: true });
  });

  it('is not set aside in a preview of today', () => {
    const clock = { ...asLegacy, preview: '2020-02-17' };
    const verdict = verdictOf('court-sign-in', [court], clock, [evidence]);
    expect(verdict).toMatchObject({
      system: proves ?? 'legacy',
      basis: proves ? 'page' : 'list',
      preview: false,
    });
  });

  it('says nothing of the court where it stands on a training system', () => {
    const verdict = verdictOf('training', [court], asLegacy, [evidence]);
    expect(verdict).toMatchObject({ system: 'legacy', basis: 'list', conflict: null });
  });
});

describe('a redirect proves NextGen only for the court that it carries', () => {
  const redirect = (clue: CourtClue): Evidence => ({ kind: 'central-sign-on', seen: 'redirect', clue });
  const cacdc = listed('CACDC');
  const host = 'ecf.cacd.uscourts.gov';

  it.each<[what: string, clue: CourtClue, proves: boolean]>([
    ['its ID', { by: 'id', id: 'CACDC', host: null }, true],
    ['its ID and host', { by: 'id', id: 'CACDC', host }, true],
    ['its host alone', { by: 'host', host, panel: 'either' }, true],
    ['its host under an ID that no list has', { by: 'id', id: 'ZZZDC', host }, true],
    ['the ID of another court', { by: 'id', id: 'NYSDC', host: null }, false],
    ['ID and host of another court', { by: 'id', id: 'NYSDC', host: 'ecf.nysd.uscourts.gov' }, false],
    ['the host of another court', { by: 'host', host: 'ecf.cacb.uscourts.gov', panel: 'either' }, false],
    ['an ID that no list has', { by: 'id', id: 'ZZZDC', host: null }, false],
    ['a website', { by: 'website', host: 'www.cacd.uscourts.gov' }, false],
  ])('%s', (_what, clue, proves) => {
    const verdict = verdictOf('court-sign-in', [cacdc], noonOf('2020-02-17'), [redirect(clue)]);
    expect(verdict).toMatchObject(
      proves
        ? { system: 'nextgen', basis: 'page', conflict: { page: 'nextgen', list: 'legacy' } }
        : { system: 'legacy', basis: 'list', conflict: null },
    );
  });

  it('and for none where no court is known', () => {
    const clue: CourtClue = { by: 'id', id: 'CACDC', host };
    expect(verdictOf('court-sign-in', [], asNextgen, [redirect(clue)])).toMatchObject({
      system: 'unknown',
      basis: 'list',
    });
  });

  it('and what comes after it on the page still counts', () => {
    const other = redirect({ by: 'id', id: 'NYSDC', host: null });
    const form: Evidence = { kind: 'court-login-form' };
    expect(verdictOf('court-sign-in', [cacdc], asNextgen, [other, form])).toMatchObject({
      ...{ system: 'legacy', basis: 'page', conflict: { page: 'legacy', list: 'nextgen' } },
    });
  });
});

describe('ACMS stands beside NextGen CM/ECF', () => {
  it.each<PageKind>(['court-sign-in', 'court-view-sign-in', 'signed-in'])(
    'and contradicts no list on %s',
    (kind) => {
      const verdict = verdictOf(kind, [listed('09CA')], noonOf('2026-11-24'), [{ kind: 'acms' }]);
      expect(verdict).toMatchObject({ system: 'acms', basis: 'page', conflict: null });
      expect(verdict.login).toEqual({ file: 'pacer', view: 'pacer' });
    },
  );
});
