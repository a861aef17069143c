import { describe, expect, it } from 'vitest';
import {
  type CheckResult,
  checkResultsSchema,
  compareCheck,
  type Outcome,
  pruneResults,
} from '../../lib/check/index.ts';
import { checkText, comparisonText, progressText } from '../../lib/guidance/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { between, confirmed, listed, madeCourt } from './made-courts.ts';

const AT = new Date(2026, 10, 20, 15, 40).getTime(); // in the zone of whoever runs this
const HOUR = 3_600_000;

const signOn = (court: 'this' | 'other' | 'none'): Outcome => ({
  outcome: 'central-sign-on',
  by: 'script',
  court,
});

/** One of each. */
const outcomes: Outcome[] = [
  signOn('this'),
  signOn('other'),
  signOn('none'),
  { outcome: 'login-form' },
  { outcome: 'maintenance' },
  { outcome: 'unreachable', why: 'no-connection' },
  { outcome: 'unreachable', why: 'server-error' },
  { outcome: 'slow' },
  { outcome: 'loop' },
  { outcome: 'strayed', host: 'www.cacd.uscourts.gov' },
  { outcome: 'strayed', host: null },
  { outcome: 'unclear', why: 'empty' },
  { outcome: 'unclear', why: 'not-html' },
  { outcome: 'unclear', why: 'too-long' },
  { outcome: 'unclear', why: 'unknown-page' },
];
const at = (outcome: Outcome): CheckResult => ({ ...outcome, at: AT, took: 15_020, status: 200 });

describe('results in the store', () => {
  it.each(outcomes)('keep %j', (outcome) => {
    const results = { CACDC: at(outcome), '09BAP': { ...at(outcome), status: null } };
    expect(checkResultsSchema.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
  });

  it.each([
    ['an unknown outcome', { CACDC: { outcome: 'fine', at: AT, took: 1, status: 200 } }],
    ['no moment', { CACDC: { outcome: 'slow', took: 1, status: 200 } }],
    ['a moment that is no number', { CACDC: { outcome: 'slow', at: 'now', took: 1, status: 200 } }],
    ['an ID that is none', { 'cacd.': { ...at({ outcome: 'slow' }) } }],
    ['a list', [at({ outcome: 'slow' })]],
  ])('are refused with %s', (_what, value) => {
    expect(checkResultsSchema.safeParse(value).success).toBe(false);
  });

  it('are dropped after an hour', () => {
    const of = (when: number): CheckResult => ({ outcome: 'slow', at: when, took: 1, status: null });
    const results = { CACDC: of(AT - HOUR), CACBK: of(AT - HOUR + 1), NYSDC: of(AT), NYEDC: of(AT + 1) };
    expect(Object.keys(pruneResults(results, AT))).toEqual(['CACBK', 'NYSDC']);
  });
});

describe('list and court', () => {
  const form: Outcome = { outcome: 'login-form' };
  const cacd = listed('CACDC'); // NextGen since 2020-02-18
  const day = '2026-11-20';

  it('agree where the court shows what the list says of the day', () => {
    expect(compareCheck(cacd, day, signOn('this'))).toEqual({
      says: 'agrees',
      list: 'nextgen',
      court: 'nextgen',
    });
    expect(compareCheck(cacd, '2020-02-17', form)).toEqual({
      says: 'agrees',
      list: 'legacy',
      court: 'legacy',
    });
  });

  it('disagree on a legacy court that is NextGen in truth, and the other way about', () => {
    expect(compareCheck(cacd, '2020-02-17', signOn('this'))).toEqual({
      ...{ says: 'disagrees', list: 'legacy', court: 'nextgen' },
    });
    expect(compareCheck(cacd, day, form)).toEqual({ says: 'disagrees', list: 'nextgen', court: 'legacy' });
  });

  it('agree where new cases are in ACMS and the circuit’s own system sends to Central Sign-On', () => {
    const court = madeCourt([confirmed('2018-01-01'), confirmed('2023-10-01', 'acms')]);
    expect(compareCheck(court, day, signOn('this')).says).toBe('agrees');
    expect(compareCheck(court, day, form).says).toBe('disagrees');
  });

  it('the court says more where the list does not know', () => {
    const court = madeCourt([between('2020-01-01', '2020-12-31')]);
    expect(compareCheck(court, '2020-06-01', form)).toEqual({
      says: 'more',
      list: 'unknown',
      court: 'legacy',
    });
  });

  it.each(outcomes.filter((each) => each !== outcomes[0] && each.outcome !== 'login-form'))(
    'nothing is proved by %j',
    (outcome) => {
      expect(compareCheck(cacd, day, outcome)).toEqual({ says: 'nothing' });
    },
  );
});

describe('what people are told', () => {
  const say = speaker('en-US');
  const told = (outcome: Outcome) => say(checkText(at(outcome))).replace(/\s/g, ' ');

  it('is the time on their own clock', () => {
    expect(told(signOn('this'))).toBe(
      'Asked the court at 3:40 PM: it sends filers to PACER’s login page. Use your own PACER account.',
    );
    expect(told({ outcome: 'slow' })).toBe(
      'The court did not answer within 15 seconds (3:40 PM). Try again, or call the help desk.',
    );
  });

  it.each(outcomes)('has a time, and says what to do: %j', (outcome) => {
    expect(told(outcome)).toContain('3:40 PM');
    expect(told(outcome)).toMatch(/\b(?:Use|Check|Try)\b[^.]*\.$/);
  });

  it('only a proof says which login to use', () => {
    const use = outcomes.filter((outcome) => /\bUse\b/.test(told(outcome)));
    expect(use).toEqual([signOn('this'), { outcome: 'login-form' }]);
  });

  it('names the host that a court sends to', () => {
    expect(told({ outcome: 'strayed', host: 'www.cacd.uscourts.gov' })).toContain(' www.cacd.uscourts.gov,');
  });

  it('says where the list differs, and is silent where nothing was proved', () => {
    const differs = comparisonText({ says: 'disagrees', list: 'nextgen', court: 'legacy' });
    expect(differs && say(differs)).toBe(
      'The court list says NextGen CM/ECF. What the court itself shows counts for more.',
    );
    const more = comparisonText({ says: 'more', list: 'unknown', court: 'legacy' });
    expect(more && say(more)).toMatch(/does not know/);
    const agrees = comparisonText({ says: 'agrees', list: 'legacy', court: 'legacy' });
    expect(agrees && say(agrees)).toMatch(/same/);
    expect(comparisonText({ says: 'nothing' })).toBeNull();
  });

  it('counts the courts of a run', () => {
    expect(say(progressText({ done: 3, total: 208, last: null }))).toBe('3 of 208 courts asked');
    expect(say(progressText({ done: 0, total: 1, last: null }))).toBe('0 of 1 court asked');
  });
});
