import { describe, expect, it } from 'vitest';
import type { Court, IsoDay, Move } from '../../lib/courts/index.ts';
import { type Guidance, guidanceFor } from '../../lib/guidance/index.ts';
import { groupHistory } from '../../scripts/courts/group-history.ts';
import { readHistory } from '../../scripts/courts/read-history.ts';
import { listed, madeCourt } from './made-courts.ts';
import { previewOf, verdictOf } from './made-reports.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const HEADER =
  'court_id\tdate\tstatus\tnot_before\tnot_after\tsource_url\tevidence\tsystem\tname\tlogin\tscope';

/** What the lines of a table, written with commas for tabs, give for a court; a line that is wrong fails the test. */
function historyOf(...lines: string[]): Move[] {
  const { lines: read, problems } = readHistory(
    [HEADER, ...lines.map((line) => line.replaceAll(',', '\t'))].join('\n'),
  );
  const grouped = groupHistory(read);
  expect([...problems, ...grouped.problems]).toEqual([]);
  return grouped.history.get('ZZDC') ?? [];
}

const problemsOf = (...lines: string[]) => {
  const { lines: read, problems } = readHistory(
    [HEADER, ...lines.map((line) => line.replaceAll(',', '\t'))].join('\n'),
  );
  return [...problems, ...groupHistory(read).problems].map(
    ({ where, field, found, expected }) => `${where}, ${field}: found ${found}, expected ${expected}`,
  );
};

const court = (...lines: string[]) => madeCourt(historyOf(...lines));

/** What a person reads at the court's sign-in page on a day. */
function on(day: IsoDay, at: Court, kind: 'court-sign-in' | 'front-door' = 'court-sign-in') {
  const verdict = verdictOf(kind, [at], previewOf(day));
  const guidance = guidanceFor(verdict);
  expect(sentencesOf(guidance).flatMap(problemsOfSentence)).toEqual([]);
  return { verdict, guidance, said: wordsOf(guidance) };
}

function wordsOf({ headline, short, why, next, notices, sections }: Guidance) {
  const notice = Object.fromEntries(notices.map(({ kind, text }) => [kind, spoken(text)]));
  const steps = sections.flatMap(({ steps }) => steps.map(({ text }) => spoken(text)));
  return {
    ...{ headline: spoken(headline), short: spoken(short), why: spoken(why), next: spoken(next) },
    ...{ notice, steps },
  };
}

const NEXTGEN = 'ZZDC,2020-02-18,confirmed';

describe('a modernized system after NextGen is one line of the table', () => {
  const modern = court(
    NEXTGEN,
    'ZZDC,2027-06-01,scheduled,,,https://www.zzd.uscourts.gov/new,Court notice,other,the modernized system,unknown',
  );

  it('the line says its name, its login, its day and where that is from', () => {
    expect(modern.history[1]).toEqual({
      ...{ system: 'other', name: 'the modernized system', login: 'unknown' },
      ...{ certainty: 'scheduled', day: '2027-06-01' },
      ...{ source: 'https://www.zzd.uscourts.gov/new', note: 'Court notice' },
    });
  });

  it('the day before, the court is on NextGen, and people are told of the day ahead', () => {
    const { verdict, said } = on('2027-05-31', modern);
    expect(verdict).toMatchObject({ system: 'nextgen', login: { file: 'pacer', view: 'pacer' } });
    expect(said.headline).toBe('Use your own PACER account');
    expect(said.notice.ahead).toBe(
      'D. Zz. plans to move to the modernized system on June 1, 2027. The login may change that day.',
    );
  });

  it('on the day, no login is guessed', () => {
    const { verdict, said } = on('2027-06-01', modern);
    expect(verdict).toMatchObject({ system: 'other', login: { file: 'unknown', view: 'unknown' } });
    expect(said.headline).toBe('Check with the court first');
    expect(said.short).toBe('Check with the court');
    expect(said.why).toBe('D. Zz. announced its move to the modernized system for June 1, 2027.');
    expect(said.next).toBe(
      'Which login the new system takes is not known here. Ask the court before you type a password.',
    );
    expect(said.notice.ahead).toBeUndefined();
    expect(said.steps.join(' ')).not.toContain('NextGen');
  });

  it.each<[login: string, file: string, headline: string, next: string]>([
    [
      'pacer',
      'pacer',
      'Use your own PACER account',
      'Use your own PACER username and password in the court’s new system.',
    ],
    [
      'court',
      'court',
      'Use the login this court gave you',
      'Use the account that the court’s own system gave you.',
    ],
    [
      '',
      'court',
      'Use the login this court gave you',
      'Use the account that the court’s own system gave you.',
    ],
  ])('a line with the login “%s” wants %s', (login, file, headline, next) => {
    const at = court(NEXTGEN, `ZZDC,2027-06-01,confirmed,,,,,other,eFiling,${login}`);
    const { verdict, said } = on('2027-06-01', at);
    expect(verdict.login).toEqual({ file, view: file });
    expect(said).toMatchObject({ headline, next });
    expect(said.why).toBe('D. Zz. has been on eFiling since June 1, 2027.');
  });

  it('two courts at one address whose new systems take different logins: no guess is made', () => {
    const taking = (login: string) =>
      court(NEXTGEN, `ZZDC,2027-06-01,confirmed,,,,,other,the modernized system,${login}`);
    const login = (one: string, two: string) =>
      verdictOf('front-door', [taking(one), taking(two)], previewOf('2027-06-01')).login;
    expect(login('pacer', 'pacer')).toEqual({ file: 'pacer', view: 'pacer' });
    expect(login('pacer', 'court')).toEqual({ file: 'unknown', view: 'unknown' });
    expect(login('pacer', 'unknown')).toEqual({ file: 'unknown', view: 'unknown' });
  });

  it('in a month of which the day is not known, the answer is neither system', () => {
    const at = court(NEXTGEN, 'ZZDC,2027-06,scheduled,,,,,other,the modernized system,unknown');
    expect(on('2027-05-31', at).said.notice.ahead).toBe(
      'D. Zz. will move to the modernized system, but not before June 1, 2027. The login may change then.',
    );
    expect(on('2027-06-15', at).verdict).toMatchObject({ system: 'unknown', login: { file: 'unknown' } });
    expect(on('2027-06-30', at).verdict.system).toBe('other');
  });
});

describe('a postponement is a line of the table', () => {
  const OFF = 'ZZDC,2026-03-02,postponed';

  it('without a new day, the court stays on legacy on every day, and people are told', () => {
    const at = court(OFF);
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03', '2030-01-01']) {
      const { verdict, said } = on(day, at);
      expect(verdict, day).toMatchObject({ system: 'legacy', login: { file: 'court', view: 'pacer' } });
      expect(said.why).toBe(
        'D. Zz. is on legacy CM/ECF. It called off its move to NextGen CM/ECF, planned for March 2, 2026.',
      );
      expect(said.next).toContain('Keep the login that this court gave you.');
      expect(said.steps.join(' ')).not.toContain('March 2, 2026'); // nothing can be linked that day
    }
  });

  it('then a new day: legacy until that day, NextGen from it', () => {
    const at = court(OFF, 'ZZDC,2026-09-14,scheduled');
    expect(on('2026-03-02', at).verdict.system).toBe('legacy');
    const before = on('2026-09-13', at);
    expect(before.verdict.system).toBe('legacy');
    expect(before.said.why).toBe(
      'D. Zz. is on legacy CM/ECF. Its move to NextGen CM/ECF is planned for September 14, 2026.',
    );
    expect(before.said.next).toMatch(/^From tomorrow, September 14, 2026, you need/);
    const after = on('2026-09-14', at);
    expect(after.verdict).toMatchObject({ system: 'nextgen', login: { file: 'pacer' } });
    expect(Object.keys(after.said.notice)).toEqual(['preview']); // no word of what was called off
  });

  it('put off twice, and then a new day', () => {
    const at = court(OFF, 'ZZDC,2026-06-01,postponed', 'ZZDC,2026-09-14,confirmed');
    expect(on('2026-06-01', at).verdict.system).toBe('legacy');
    expect(on('2026-09-14', at).verdict.courts[0]?.standing).toMatchObject({ system: 'nextgen', next: null });
  });

  it('then a month of which the day is not known: no guess is made within it', () => {
    const at = court(OFF, 'ZZDC,2026-09,scheduled');
    expect(on('2026-08-31', at).verdict.system).toBe('legacy');
    expect(on('2026-09-10', at).verdict.system).toBe('unknown');
    expect(on('2026-09-30', at).verdict.system).toBe('nextgen');
  });

  it('of the move after NextGen: the court stays on NextGen, and people are told', () => {
    const at = court(NEXTGEN, 'ZZDC,2026-03-02,postponed,,,,,other,the modernized system,unknown');
    for (const day of ['2026-03-01', '2026-03-02', '2027-01-01']) {
      const { verdict, said } = on(day, at);
      expect(verdict).toMatchObject({ system: 'nextgen', login: { file: 'pacer' } });
      expect(said.notice.ahead).toBe(
        'D. Zz. called off its move to the modernized system, planned for March 2, 2026. No new day is known.',
      );
    }
  });

  it('of the move after NextGen, with a new day', () => {
    const at = court(
      NEXTGEN,
      'ZZDC,2026-03-02,postponed,,,,,other,eFiling,unknown',
      'ZZDC,2026-10-01,scheduled,,,,,other,eFiling,unknown',
    );
    expect(on('2026-03-02', at).said.notice.ahead).toContain('plans to move to eFiling on October 1, 2026');
    expect(on('2026-10-01', at).verdict.system).toBe('other');
    expect(on('2026-10-01', at).said.notice.ahead).toBeUndefined();
  });
});

describe('systems that stand side by side', () => {
  const ninth = listed('09CA');
  const beside = (day: IsoDay, at = ninth) => on(day, at, 'front-door').said.notice.beside;

  it.each<[day: IsoDay, parts: string]>([
    ['2021-05-01', 'immigration petitions since May 1, 2021'],
    ['2021-06-01', 'immigration petitions since May 1, 2021'],
    [
      '2022-06-01',
      'immigration petitions since May 1, 2021; second habeas applications since January 1, 2022',
    ],
    [
      '2026-11-24',
      'immigration petitions since May 1, 2021; second habeas applications since January 1, 2022; all new cases since October 1, 2023',
    ],
  ])('on %s the Ninth Circuit has in ACMS: %s', (day, parts) => {
    expect(beside(day)).toBe(
      `9th Cir. uses two systems side by side. ACMS has: ${parts}. All other cases are in NextGen CM/ECF.`,
    );
  });

  it.each(['2014-01-01', '2020-01-01', '2021-04-30'])('on %s it had nothing there', (day) => {
    expect(beside(day)).toBeUndefined();
  });

  it('the login is that of the main system, and both take the same', () => {
    const { verdict, said } = on('2026-11-24', ninth, 'front-door');
    expect(verdict).toMatchObject({ system: 'nextgen', login: { file: 'pacer', view: 'pacer' } });
    expect(said.why).toBe('9th Cir. has been on NextGen CM/ECF since October 27, 2014.');
    expect(said.notice.ahead).toBeUndefined();
  });

  it('the Second Circuit has all new cases there, by the end of October 2023 at the latest', () => {
    const second = listed('02CA');
    expect(beside('2023-10-30', second)).toBeUndefined();
    expect(beside('2026-11-24', second)).toBe(
      '2d Cir. uses two systems side by side. ACMS has: all new cases since October 31, 2023 at the latest. All other cases are in NextGen CM/ECF.',
    );
  });

  it('cases of which the code has no words are told in those of the table', () => {
    const at = court(NEXTGEN, 'ZZDC,2026-01-05,confirmed,,,,,acms,,,prize cases');
    expect(beside('2026-01-05', at)).toContain('ACMS has: prize cases since January 5, 2026.');
  });

  it('a system beside the main one that was called off is not there', () => {
    const at = court(NEXTGEN, 'ZZDC,2026-01-05,postponed,,,,,acms,,,prize cases');
    expect(beside('2026-02-01', at)).toBeUndefined();
    expect(on('2026-02-01', at).said.notice.ahead).toBeUndefined();
  });

  it('no other court of the list has any', () => {
    for (const id of ['CACDC', '09BAP', '01CA', 'NYSDC'])
      expect(beside('2026-11-24', listed(id))).toBeUndefined();
  });
});

describe('a line that does not fit is told with what is expected', () => {
  it.each<[what: string, lines: string[], problem: string]>([
    [
      'a login of a system that is known',
      ['ZZDC,2020-02-18,confirmed,,,,,nextgen,,pacer'],
      'history line 2 (ZZDC), login: found "pacer", expected one of pacer, court, unknown, for the system other only',
    ],
    [
      'a login that is none',
      ['ZZDC,2020-02-18,confirmed,,,,,other,eFiling,email'],
      'history line 2 (ZZDC), login: found "email", expected one of pacer, court, unknown, for the system other only',
    ],
    [
      'a postponement of no day',
      ['ZZDC,,postponed'],
      'history line 2 (ZZDC), nextgen_date: found nothing, expected the day that was called off, YYYY-MM-DD',
    ],
    [
      'a postponement of a month',
      ['ZZDC,2026-03,postponed'],
      'history line 2 (ZZDC), nextgen_date: found "2026-03", expected the day that was called off, YYYY-MM-DD',
    ],
    [
      'the same system again, for the same cases',
      [
        NEXTGEN,
        'ZZDC,2021-01-01,confirmed,,,,,acms,,,some cases',
        'ZZDC,2022-01-01,confirmed,,,,,acms,,,all new cases',
        'ZZDC,2023-01-01,confirmed,,,,,acms,,,some cases',
      ],
      'history line 5 (ZZDC), system: found acms again, expected another system than line 3 gives, or one of the two lines',
    ],
    [
      'NextGen again behind a system that stands beside it',
      [NEXTGEN, 'ZZDC,2021-01-01,confirmed,,,,,acms,,,some cases', 'ZZDC,2022-01-01,confirmed'],
      'history line 4 (ZZDC), system: found nextgen again, expected another system than line 2 gives, or one of the two lines',
    ],
    [
      'NextGen again behind another system that was called off',
      [NEXTGEN, 'ZZDC,2026-01-01,postponed,,,,,other,eFiling', 'ZZDC,2027-01-01,confirmed'],
      'history line 4 (ZZDC), system: found nextgen again, expected another system than line 2 gives, or one of the two lines',
    ],
    [
      'NextGen called off after it came',
      [NEXTGEN, 'ZZDC,2021-01-01,postponed'],
      'history line 3 (ZZDC), system: found nextgen again, expected another system than line 2 gives, or one of the two lines',
    ],
  ])('%s', (_what, lines, problem) => {
    expect(problemsOf(...lines)).toEqual([problem]);
  });
});
