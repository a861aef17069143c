import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CheckProgress,
  type CheckResult,
  type CheckResults,
  checkCourt,
  checkCourts,
} from '../../lib/check/index.ts';
import type { Court } from '../../lib/courts/index.ts';
import { type CheckStand, startStand } from './check-stand.ts';
import { listed } from './made-courts.ts';

let stand: CheckStand;
beforeAll(async () => {
  stand = await startStand();
});
afterAll(() => stand.close());

const HOUR = 3_600_000;
const NOW = 1_790_000_000_000;
const IDS = ['CACDC', 'CACBK', 'CANDC', '09CA', '09BAP', 'NYSDC', 'NYEDC', 'ARWDC'];
const courts = IDS.map(listed);

const check = (court: Court, signal: AbortSignal) =>
  checkCourt({ court, fetch: stand.fetch, now: () => NOW, signal });

/** A run against the replica, with a store that keeps each result as it comes. */
async function run(given: Partial<Parameters<typeof checkCourts>[0]> = {}) {
  const stored: CheckResults = {};
  const steps: CheckProgress[] = [];
  const slept: number[] = [];
  const end = await checkCourts({
    ...{ courts, check, results: {}, now: () => NOW, signal: new AbortController().signal },
    sleep: async (ms) => {
      slept.push(ms);
    },
    onProgress: (step) => {
      steps.push(step);
      if (step.last) stored[step.last.court.id] = step.last.result;
    },
    ...given,
  });
  return { end, stored, steps, slept };
}

const asked = (from: number) => stand.replica.requests.slice(from).map(({ url }) => new URL(url).hostname);

describe('a run over many courts', () => {
  it('asks each once, and tells how far it is', async () => {
    const from = stand.replica.requests.length;
    const { end, stored, steps } = await run();
    expect(end).toBe('finished');
    expect(Object.keys(stored).sort()).toEqual([...IDS].sort());
    expect(asked(from).sort()).toEqual(courts.map(({ hosts }) => hosts[0]).sort());
    expect(steps.map(({ done, total }) => [done, total])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, 8]),
    );
    expect(stored.CANDC?.outcome).toBe('login-form');
    expect(stored.CACDC?.outcome).toBe('central-sign-on');
  });

  it.each([1, 2, 3])('has at most %i under way at once, and as many where there is work', async (atOnce) => {
    let underWay = 0;
    let most = 0;
    await run({
      atOnce,
      check: async (court, signal) => {
        most = Math.max(most, ++underWay);
        const result = await check(court, signal);
        underWay--;
        return result;
      },
    });
    expect(most).toBe(atOnce);
  });

  it('leaves the gap between the starts of any two requests', async () => {
    // Time goes on only where the run sleeps, so the starts show the gaps and nothing else.
    let time = 0;
    const starts: number[] = [];
    await run({
      gap: 700,
      sleep: async (ms) => {
        time += ms;
      },
      check: async (court, signal) => {
        starts.push(time);
        return check(court, signal);
      },
    });
    expect(starts.length).toBe(8);
    for (const [at, start] of starts.entries())
      if (at > 0) expect(start - (starts[at - 1] ?? 0)).toBeGreaterThanOrEqual(700);
  });

  it('goes on past courts that are down or answer with nothing', async () => {
    const { end, stored } = await run({ courts: ['AKBK', 'GUDC', 'ALSDC', 'CACDC'].map(listed) });
    expect(end).toBe('finished');
    expect(
      Object.values(stored)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['central-sign-on', 'unclear', 'unreachable', 'unreachable']);
  });

  it('is over at once where there is nothing to ask', async () => {
    const { end, steps } = await run({ courts: [] });
    expect({ end, steps }).toEqual({ end: 'finished', steps: [{ done: 0, total: 0, last: null }] });
  });
});

describe('results of the hour before', () => {
  const old = (at: number): CheckResult => ({ outcome: 'slow', at, took: 15_000, status: null });

  it('are not asked for again, and count as done', async () => {
    const from = stand.replica.requests.length;
    const results = {
      CACDC: old(NOW - HOUR + 1),
      CACBK: old(NOW),
      NYSDC: old(NOW - HOUR),
      NYEDC: old(NOW + 1),
    };
    const { steps } = await run({ results });
    expect(steps[0]).toEqual({ done: 2, total: 8, last: null });
    expect(steps.at(-1)?.done).toBe(8);
    const hosts = asked(from);
    expect(hosts.length).toBe(6);
    expect(hosts).not.toContain('ecf.cacd.uscourts.gov');
    expect(hosts).toContain('ecf.nysd.uscourts.gov'); // an hour old
    expect(hosts).toContain('ecf.nyed.uscourts.gov'); // from the future: the clock was set back
  });
});

describe('a run that is killed loses only what is under way', () => {
  // The process is gone: nothing that the run promised ever comes, and only what was stored is left.
  it.each([0, 1, 2, 5, 7])(
    'after %i results, a run over the same courts goes on where it was',
    async (kill) => {
      const stored: CheckResults = {};
      const from = stand.replica.requests.length;
      const gone = new Promise<never>(() => {});
      let dead: () => void = () => {};
      const killed = new Promise<void>((done) => {
        dead = done;
      });
      void run({
        onProgress: ({ done, last }) => {
          if (last && done <= kill) stored[last.court.id] = last.result;
          if (done < kill) return;
          dead();
          return gone;
        },
        check: async (court, signal) => (Object.keys(stored).length >= kill ? gone : check(court, signal)),
      });
      await killed;
      const before = asked(from).length;
      expect(Object.keys(stored).length).toBe(kill);
      expect(before).toBeLessThanOrEqual(kill + 2);

      const again: string[] = [];
      const { end, stored: rest } = await run({
        results: stored,
        check: (court, signal) => {
          again.push(court.id);
          return check(court, signal);
        },
      });
      expect(end).toBe('finished');
      expect(again.sort()).toEqual(IDS.filter((id) => !(id in stored)).sort());
      expect(Object.keys({ ...stored, ...rest }).sort()).toEqual([...IDS].sort());
    },
  );
});

describe('a run that is cancelled', () => {
  it('keeps what it has, starts nothing more, and ends what is under way', async () => {
    const cancel = new AbortController();
    const from = stand.replica.requests.length;
    const stored: CheckResults = {};
    // A court that never answers is under way when the run is cancelled.
    const { end } = await run({
      courts: [listed('AKDC'), ...courts],
      signal: cancel.signal,
      onProgress: ({ done, last }) => {
        if (last) stored[last.court.id] = last.result;
        if (done === 3) cancel.abort();
      },
    });
    expect(end).toBe('cancelled');
    expect(Object.keys(stored).length).toBe(3);
    expect(asked(from).length).toBe(4);
  });

  it('asks nothing where it was cancelled before', async () => {
    const from = stand.replica.requests.length;
    const { end, stored } = await run({ signal: AbortSignal.abort() });
    expect({ end, stored, asked: asked(from) }).toEqual({ end: 'cancelled', stored: {}, asked: [] });
  });
});

describe('a store that fails', () => {
  it('ends the run, with everything under way, and is told', async () => {
    const signals: AbortSignal[] = [];
    const failing = run({
      courts: [listed('AKDC'), ...courts],
      check: (court, signal) => {
        signals.push(signal);
        return check(court, signal);
      },
      onProgress: ({ last }) => {
        if (last) throw new Error('the disk is full');
      },
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(signals.length).toBe(2);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });
});
