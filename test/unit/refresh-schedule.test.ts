import { describe, expect, it } from 'vitest';
import type { RefreshState } from '../../lib/refresh/index.ts';
import { mayAsk, nextAttempt, type RefreshSettings, startState, stateOf } from '../../lib/refresh/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-02T12:00Z');

const weekly: RefreshSettings = { mode: 'automatic', source: { kind: 'official' } };
const state = (more: Partial<RefreshState>): RefreshState => ({ ...startState(NOW, 0.25), ...more });
const due = (more: Partial<RefreshState>, now = NOW) => nextAttempt(state(more), weekly, now);

describe('by itself, the list is refreshed', () => {
  it('first within a day of the start, each browser at its own part of the day', () => {
    expect(due({})).toBe(NOW + DAY / 4);
    expect(due({ jitter: 0.75 })).toBe(NOW + (3 * DAY) / 4);
    expect(due({}, NOW + 5 * HOUR), 'the time does not run away').toBe(NOW + DAY / 4);
  });

  it('a week after the last success, and up to a day later', () => {
    const success = { lastSuccess: NOW, lastAttempt: NOW };
    expect(due({ ...success, jitter: 0 })).toBe(NOW + 7 * DAY);
    expect(due({ ...success, jitter: 1 })).toBe(NOW + 8 * DAY);
  });

  it.each([
    [1, HOUR],
    [2, 2 * HOUR],
    [3, 4 * HOUR],
    [5, 16 * HOUR],
    [6, DAY],
    [5000, DAY],
  ])('after %i failures in a row not before %i ms have passed', (failures, wait) => {
    const failed = { since: NOW - 30 * DAY, lastSuccess: NOW - 20 * DAY, lastAttempt: NOW, failures };
    expect(due(failed)).toBe(NOW + wait);
  });

  it('no earlier because a person asked in between and it failed', () => {
    const success = { lastSuccess: NOW - DAY, jitter: 0 };
    expect(due({ ...success, lastAttempt: NOW, failures: 1 })).toBe(NOW + 6 * DAY);
  });

  it.each(['asked', 'off'] as const)('never where the mode is %s', (mode) => {
    expect(nextAttempt(state({ since: 0 }), { ...weekly, mode }, NOW)).toBeNull();
  });

  it('at once where the clock was years ahead when it was last done', () => {
    const ahead = NOW + 1000 * DAY;
    const next = due({ since: ahead, lastSuccess: ahead, lastAttempt: ahead });
    expect(next).toBeLessThanOrEqual(NOW);
  });
});

describe('a person may ask', () => {
  const ask = (more: Partial<RefreshState>, mode: RefreshSettings['mode'] = 'automatic') =>
    mayAsk(state(more), { ...weekly, mode }, NOW);

  it('at once, also after a success and after a failure', () => {
    expect(ask({})).toEqual({ kind: 'now' });
    expect(ask({ lastSuccess: NOW - MINUTE, lastAttempt: NOW - MINUTE })).toEqual({ kind: 'now' });
    expect(ask({ lastAttempt: NOW - MINUTE, failures: 9 }, 'asked')).toEqual({ kind: 'now' });
  });

  it('not twice in a minute', () => {
    const until = NOW - 1000 + MINUTE;
    expect(ask({ lastAttempt: NOW - 1000 })).toEqual({ kind: 'wait', until });
  });

  it('not where it is off', () => {
    expect(ask({}, 'off')).toEqual({ kind: 'off' });
  });
});

describe('the stored state', () => {
  it('is read as it was written', () => {
    const whole = state({
      ...{ lastSuccess: NOW, lastAttempt: NOW, failures: 2 },
      lastRefusal: { kind: 'broken', problems: ['entry 0, title: found 7, expected a text'], count: 9 },
    });
    expect(stateOf(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it.each<[what: string, stored: unknown]>([
    ['nothing', null],
    ['a text', 'state'],
    ['a jitter of more than a day', state({ jitter: 2 })],
    ['a time that is a text', { ...state({}), lastSuccess: '2026-03-02' }],
    ['failures below none', state({ failures: -1 })],
    ['a reason of no kind', { ...state({}), lastRefusal: { kind: 'moon' } }],
  ])('is no state: %s', (_what, stored) => {
    expect(stateOf(stored)).toBeNull();
  });
});
