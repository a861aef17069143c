import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../lib/answer.ts';
import type { CheckResults } from '../../lib/check/index.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { EMPTY_MEMORY, type Memory } from '../../lib/memory/index.ts';
import { type CourtRow, courtRows } from '../../lib/my-courts/index.ts';
import { answer, emptyReadiness, type Readiness } from '../../lib/readiness/index.ts';
import { speaker } from '../../lib/words/index.ts';

const say = speaker('en-US');
const NOON = Date.parse('2026-03-02T20:00Z');

interface Given {
  preview?: string;
  memory?: Memory;
  checks?: CheckResults;
  readiness?: Readiness;
}

function rowsOf(pins: string[], { preview, memory = EMPTY_MEMORY, checks = {}, readiness }: Given = {}) {
  const knowledge: Knowledge = { list: bundledCourts, from: 'bundle', memory, policy: {} };
  const clock = { now: NOON, preview: preview ?? null };
  return courtRows(pins, { knowledge, clock, checks, readiness: readiness ?? emptyReadiness });
}

function rowOf(id: string, given: Given = {}): CourtRow {
  const [row] = rowsOf([id], given);
  if (!row?.court) throw new Error(`${id} is not in the list.`);
  return row;
}

const linked = (option: string) =>
  answer(emptyReadiness, { court: 'CACDC', day: '2026-03-01' }, 'linked', option);

describe('a pinned court', () => {
  it('stands in the person’s own order, and one that the list lost is kept and said', () => {
    const rows = rowsOf(['NYSDC', 'GONEDC', 'CACDC']);
    expect(rows.map((row) => row.court?.id ?? null)).toEqual(['NYSDC', null, 'CACDC']);
    expect(rows[1]).toEqual({ id: 'GONEDC', court: null });
  });

  it('says which login, since when, and where filers sign in', () => {
    const row = rowOf('CACDC');
    expect(row.tone).toBe('pacer');
    expect(say(row.short)).toBe('PACER account');
    expect(say(row.goLive)).toBe('NextGen CM/ECF since February 18, 2020.');
    expect(row.signIn).toBe('https://ecf.cacd.uscourts.gov/cgi-bin/login.pl');
    expect(row.contacts.length).toBe(2);
  });

  it('on the eve of its go-live says so', () => {
    const row = rowOf('CACDC', { preview: '2020-02-17' });
    expect(row.tone).toBe('court');
    expect(say(row.goLive)).toBe('Moves to NextGen CM/ECF on February 18, 2020.');
    expect(row.linked).toBeNull();
  });

  it('in a window of which only the bounds are known, guesses no day', () => {
    const row = rowOf('NYSDC', { preview: '2020-06-01' });
    expect(row.tone).toBe('unknown');
    expect(say(row.goLive)).toMatch(
      /^Moved to NextGen CM\/ECF (?:between .+ and|by) .+\. The day is not known\.$/,
    );
  });

  it.each([
    ['yes', 'Your old login is linked.'],
    ['no', 'Your old login is not linked yet.'],
    ['wrong', 'Your old login is linked to the wrong account.'],
  ])('says of the link what the person has said: %s', (option, words) => {
    const row = rowOf('CACDC', { readiness: linked(option) });
    expect(row.linked && say(row.linked)).toBe(words);
  });

  it('says where nothing was said of the link', () => {
    const row = rowOf('CACDC');
    expect(row.linked && say(row.linked)).toBe('You have not said whether your old login is linked.');
  });

  it('every court of the list, on each of many days, has a line of words', () => {
    for (const preview of ['2014-01-01', '2018-06-01', '2020-06-01', '2022-06-01', '2026-03-02']) {
      for (const row of rowsOf(
        bundledCourts.courts.map(({ id }) => id),
        { preview },
      )) {
        expect(row.court && say(row.goLive), `${row.court?.id} ${preview}`).toMatch(/^[A-Z].+\.$/i);
      }
    }
  });
});

describe('the last time that the court was asked', () => {
  const result = { outcome: 'login-form', at: NOON - 60_000, took: 5, status: 200 } as const;

  it('within the hour: what it answered', () => {
    expect(say(rowOf('CACDC', { checks: { CACDC: result } }).asked)).toMatch(/it shows its own login form/);
  });

  it('longer ago: the day, as this browser remembers it', () => {
    const seen = { system: 'nextgen', how: 'live-check', day: '2026-02-20' } as const;
    const memory: Memory = { courts: { CACDC: { system: seen, menus: null } }, account: null };
    const checks = { CACDC: { ...result, at: NOON - 7_200_000 } };
    expect(say(rowOf('CACDC', { memory, checks }).asked)).toBe(
      'The court was last asked on February 20, 2026: NextGen CM/ECF.',
    );
  });

  it('never: that is said', () => {
    expect(say(rowOf('CACDC').asked)).toBe('The court itself has not been asked yet.');
  });
});
