import { describe, expect, it } from 'vitest';
import type { Court } from '../../lib/courts/index.ts';
import {
  EMPTY_MEMORY,
  forget,
  type Memory,
  memorySchema,
  recall,
  remember,
  type Sighting,
  withoutExpired,
  withSighting,
} from '../../lib/memory/index.ts';
import { type Evidence, type PageKind, type Report, readAddress } from '../../lib/page/index.ts';
import { between, confirmed, daysAfter, listed, madeCourt, madeOfKind } from './made-courts.ts';
import { changePassword, civilMenu, legacyForm, menuBar, page } from './made-pages.ts';
import { evidenceOf } from './made-reports.ts';
import { readHtml } from './parse-page.ts';

const court = madeCourt([confirmed('2020-02-18')]);
const NOON = Date.parse('2026-11-24T20:00Z');
const DAY = '2026-11-24';

const reportOf = (kind: PageKind, ...evidence: Evidence[]): Report => ({
  page: { kind, court: null, state: null },
  evidence,
});

const shown = evidenceOf(court);
const piece = (name: string) => shown[name] as Evidence;

function remembered(courts: readonly Court[], ...evidence: Evidence[]): Memory {
  return remember(EMPTY_MEMORY, reportOf('court-sign-in', ...evidence), courts, NOON);
}

describe('what a page proved is remembered, with the day', () => {
  it.each<[name: string, seen: Omit<Sighting, 'day'>]>([
    ['Central Sign-On', { system: 'nextgen', how: 'central-sign-on' }],
    ['a redirect', { system: 'nextgen', how: 'redirect' }],
    ['the linking form', { system: 'nextgen', how: 'link-form' }],
    ['a login form', { system: 'legacy', how: 'login-form' }],
  ])('%s', (name, seen) => {
    expect(remembered([court], piece(name))).toEqual({
      courts: { ZZDC: { system: { ...seen, day: DAY }, menus: null } },
      account: null,
    });
  });

  it('the day is that of the court’s own calendar', () => {
    const dayIn = (zone: string) =>
      remembered([{ ...court, zone }], piece('a redirect')).courts.ZZDC?.system?.day;
    expect(dayIn('Pacific/Guam')).toBe('2026-11-25');
    expect(dayIn('Pacific/Honolulu')).toBe('2026-11-24');
  });

  it('whether filing menus were there is remembered beside the system', () => {
    const memory = remember(
      remembered([court], piece('a redirect')),
      reportOf('signed-in', { kind: 'menu', filing: true }),
      [court],
      NOON,
    );
    expect(memory.courts.ZZDC).toEqual({
      system: { system: 'nextgen', how: 'redirect', day: DAY },
      menus: { filing: true, day: DAY },
    });
  });

  it('the account type is remembered of no court', () => {
    const account = remembered([], { kind: 'account-type', type: 'legacy' });
    expect(account).toEqual({ courts: {}, account: { type: 'legacy', day: DAY } });
    const later = remember(
      account,
      reportOf('pacer-account', { kind: 'account-type', type: 'upgraded' }),
      [],
      NOON + 86_400_000,
    );
    expect(later.account).toEqual({ type: 'upgraded', day: '2026-11-25' });
  });
});

describe('nothing is remembered', () => {
  const nothing = (report: Report, courts: readonly Court[]) =>
    expect(remember(EMPTY_MEMORY, report, courts, NOON)).toBe(EMPTY_MEMORY);

  it('of a training page, whatever it shows', () => {
    nothing(reportOf('training', ...Object.values(shown)), [court]);
  });

  it('of a page of two courts, for it may be of either', () => {
    const courts = [madeOfKind('appeals', []), madeOfKind('bap', [])];
    nothing(reportOf('front-door', piece('Central Sign-On'), piece('a login form')), courts);
  });

  it('of a page of no court that is known', () => {
    nothing(reportOf('court-sign-in', piece('a login form'), piece('a menu bar')), []);
  });

  it('of a redirect that carries another court, or none', () => {
    const to = (id: string, host: string | null): Evidence => ({
      ...{ kind: 'central-sign-on', seen: 'redirect', clue: { by: 'id', id, host } },
    });
    nothing(reportOf('court-sign-in', to('NYSDC', 'ecf.nysd.uscourts.gov')), [court]);
    nothing(reportOf('court-sign-in', to('PCL', null)), [court]);
  });

  it('of a page that shows nothing, or the address of ACMS, which stands beside the court’s system', () => {
    nothing(reportOf('court-sign-in'), [court]);
    nothing(reportOf('court-sign-in', { kind: 'acms' }), [court]);
  });
});

describe('of two days the newer counts, in whatever order they come', () => {
  const seen = (system: 'nextgen' | 'legacy', day: string): Sighting => ({
    ...{ system, how: 'live-check', day },
  });
  const old = seen('legacy', '2026-11-01');
  const newer = seen('nextgen', '2026-11-02');

  it('a newer sighting takes the place of an older', () => {
    const memory = withSighting(withSighting(EMPTY_MEMORY, 'ZZDC', old), 'ZZDC', newer);
    expect(memory.courts.ZZDC?.system).toEqual(newer);
  });

  it('an older one that comes later changes nothing', () => {
    const memory = withSighting(EMPTY_MEMORY, 'ZZDC', newer);
    expect(withSighting(memory, 'ZZDC', old)).toBe(memory);
  });

  it('of one day, the one that comes last counts', () => {
    const morning = withSighting(EMPTY_MEMORY, 'ZZDC', seen('legacy', '2026-11-02'));
    expect(withSighting(morning, 'ZZDC', newer).courts.ZZDC?.system?.system).toBe('nextgen');
  });

  it('the same again gives the same object, so that nothing is written', () => {
    const memory = remembered([court], piece('a redirect'));
    expect(remember(memory, reportOf('front-door', piece('a redirect')), [court], NOON)).toBe(memory);
  });

  it('menus and the account type likewise', () => {
    const report = (filing: boolean) => reportOf('signed-in', { kind: 'menu', filing });
    const menus = remember(EMPTY_MEMORY, report(true), [court], NOON);
    expect(remember(menus, report(false), [court], NOON - 86_400_000)).toBe(menus);
    const account = (type: 'legacy' | 'upgraded') =>
      reportOf('pacer-account', { kind: 'account-type', type });
    const upgraded = remember(EMPTY_MEMORY, account('upgraded'), [], NOON);
    expect(remember(upgraded, account('legacy'), [], NOON - 86_400_000)).toBe(upgraded);
  });

  it('what is remembered is never changed in its place', () => {
    const memory = remembered([court], piece('a redirect'));
    const before = structuredClone(memory);
    remember(memory, reportOf('court-sign-in', piece('a login form')), [court], NOON + 86_400_000);
    forget(memory, 'ZZDC');
    withoutExpired(memory, '2028-01-01');
    expect(memory).toEqual(before);
  });
});

describe('a memory counts for 180 days, and until the history has a newer word', () => {
  const sighting: Sighting = { system: 'legacy', how: 'login-form', day: '2026-01-10' };
  const memory = withSighting(EMPTY_MEMORY, 'ZZDC', sighting);
  const on = (day: string, at = court) => recall(memory, at, day);

  it.each<[day: string, counts: boolean]>([
    ['2026-01-09', false], // it was not yet
    ['2026-01-10', true],
    [daysAfter('2026-01-10', 180), true],
    [daysAfter('2026-01-10', 181), false],
  ])('on %s: %s', (day, counts) => {
    expect(on(day)).toEqual(counts ? sighting : null);
  });

  it('a dated move after the sighting is the newer word, from its day', () => {
    const moving = madeCourt([confirmed('2026-03-02')]);
    expect(on('2026-03-01', moving)).toEqual(sighting);
    expect(on('2026-03-02', moving)).toBeNull();
  });

  it('so is the end of a window, by when the court had moved', () => {
    const moving = madeCourt([between('2026-01-01', '2026-03-31')]);
    expect(on('2026-03-30', moving)).toEqual(sighting);
    expect(on('2026-03-31', moving)).toBeNull();
  });

  it('a move of that very day or before is not newer', () => {
    expect(on('2026-02-01', madeCourt([confirmed('2026-01-10')]))).toEqual(sighting);
    expect(on('2026-02-01', madeCourt([confirmed('2026-01-09')]))).toEqual(sighting);
  });

  it('neither a move that was called off nor a system beside the main one is a newer word', () => {
    const off = madeCourt([{ system: 'nextgen', certainty: 'postponed', day: '2026-02-01' }]);
    const beside = madeCourt([{ ...confirmed('2026-02-01', 'acms'), scope: 'all new cases' }]);
    for (const at of [off, beside]) expect(on('2026-03-01', at)).toEqual(sighting);
  });

  it('of another court nothing is recalled', () => {
    expect(on('2026-02-01', listed('CACDC'))).toBeNull();
  });
});

describe('what is remembered goes again', () => {
  const memory: Memory = {
    courts: {
      CACDC: {
        system: { system: 'nextgen', how: 'redirect', day: '2026-01-01' },
        menus: { filing: true, day: '2026-06-01' },
      },
      NYSDC: { system: { system: 'nextgen', how: 'link-form', day: '2026-01-01' }, menus: null },
    },
    account: { type: 'upgraded', day: '2026-01-01' },
  };

  it('a court can be forgotten, and no other goes with it', () => {
    expect(forget(memory, 'CACDC')).toEqual({ ...memory, courts: { NYSDC: memory.courts.NYSDC } });
    expect(forget(memory, 'AKDC')).toEqual(memory);
  });

  it('each part is dropped after 180 days, and a court with nothing left goes whole', () => {
    expect(withoutExpired(memory, daysAfter('2026-01-01', 180))).toEqual(memory);
    expect(withoutExpired(memory, daysAfter('2026-01-01', 181))).toEqual({
      courts: { CACDC: { system: null, menus: { filing: true, day: '2026-06-01' } } },
      account: null,
    });
    expect(withoutExpired(memory, '2028-01-01')).toEqual(EMPTY_MEMORY);
  });

  it('what a clock that was ahead dated in the future is dropped, but not the day that Guam has already', () => {
    const dated = (day: string) =>
      withSighting(EMPTY_MEMORY, 'GUDC', { system: 'nextgen', how: 'redirect', day });
    expect(withoutExpired(dated('2026-11-25'), '2026-11-24')).toEqual(dated('2026-11-25'));
    expect(withoutExpired(dated('2026-11-26'), '2026-11-24')).toEqual(EMPTY_MEMORY);
  });
});

describe('a memory holds nothing but systems, menus, the account type, and days', () => {
  const SECRETS = ['jdoe', 'hunter2', 'smith', '1234567', 'v. acme', '483920', 'nextgencso', 'token'];
  const cacdc = listed('CACDC');

  const ODD: [what: string, report: Report, courts: Court[]][] = [
    [
      'an address of Central Sign-On that carries more than the court',
      readAddress(
        new URL(
          'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&login=jdoe&token=483920&appurl=https://jdoe:hunter2@ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?1234567',
        ),
      ),
      [cacdc],
    ],
    [
      'a sign-in form in which a login stands',
      readHtml(
        'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl?smith-1234567',
        legacyForm('<input name="login" value="jdoe"><input type="hidden" value="hunter2">Smith v. Acme'),
      ),
      [cacdc],
    ],
    [
      'a redirect with a session in it',
      readHtml(
        'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl',
        page(
          '<script>location.href="https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&NextGenCSO=483920&appurl=https://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?1234567"</script>',
        ),
      ),
      [cacdc],
    ],
    [
      'a docket of a signed-in person',
      readHtml(
        'https://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?1234567',
        page(`${menuBar(civilMenu)}<h3>2:20-cv-1234567 Smith v. Acme</h3>${changePassword}`),
      ),
      [cacdc],
    ],
    [
      'an account page with a name on it',
      readHtml(
        'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf?user=jdoe',
        '<table><tr><td>Username</td><td>jdoe</td></tr><tr><td>Account Number</td><td>1234567</td></tr><tr><td>Account Type</td><td>Upgraded PACER Account</td></tr></table>',
      ),
      [],
    ],
    [
      'a report with fields that no page gives',
      {
        page: { kind: 'court-sign-in', court: { by: 'id', id: 'CACDC', host: 'jdoe' }, state: null },
        evidence: [{ kind: 'court-login-form', login: 'jdoe', password: 'hunter2' } as Evidence],
      },
      [cacdc],
    ],
  ];

  it.each(ODD)('%s', (_what, report, courts) => {
    const memory = remember(EMPTY_MEMORY, report, courts, NOON);
    expect(memory).not.toBe(EMPTY_MEMORY); // there was something to remember
    const kept = JSON.stringify(memory).toLowerCase();
    for (const secret of SECRETS) expect(kept).not.toContain(secret);
    expect(memorySchema.parse(JSON.parse(kept.replace('cacdc', 'CACDC')))).toEqual(memory);
    expect(kept).not.toMatch(/http|uscourts|\.gov/);
  });
});
