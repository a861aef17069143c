import type { Court } from '../courts/index.ts';
import { isFresh } from './results.ts';
import type { CheckResult, CheckResults } from './types.ts';

/** How far a run is. */
export interface CheckProgress {
  /** Courts whose result is there, also those that were asked in the hour before. */
  done: number;
  total: number;
  /** The result that has just come in, to be stored; null at the start. */
  last: { court: Court; result: CheckResult } | null;
}

export interface CheckRun {
  courts: readonly Court[];
  /** Asks one court; null where the signal ended it. `checkCourt` with its `fetch`. */
  check: (court: Court, signal: AbortSignal) => Promise<CheckResult | null>;
  /** Results that are there already; a fresh one is not asked for again. */
  results: CheckResults;
  now: () => number;
  /** Waits for so many milliseconds, or less where the signal ends it. Resolves in either case. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Called at the start and for each result; a court is done when it has resolved, so it may store the result. */
  onProgress: (progress: CheckProgress) => void | Promise<void>;
  signal: AbortSignal;
  /** Milliseconds between the starts of two requests. */
  gap?: number;
  /** Most requests at once. */
  atOnce?: number;
}

/**
 * Asks many courts, a few at once and spaced, so that no one is burdened. Each result is handed over as it comes: a
 * run that is killed loses only the courts under way, and a run over the same courts goes on where it was. Resolves to
 * whether it came to its end. Rejects where `onProgress` or `check` does, with everything under way ended.
 */
export async function checkCourts(run: CheckRun): Promise<'finished' | 'cancelled'> {
  const { courts, check, results, now, sleep, onProgress, gap = 500, atOnce = 2 } = run;
  const waiting = courts.filter(({ id }) => {
    const known = results[id];
    return !known || !isFresh(known, now());
  });
  const total = courts.length;
  let done = total - waiting.length;
  await onProgress({ done, total, last: null });

  const failed = new AbortController();
  const signal = AbortSignal.any([run.signal, failed.signal]);
  let turn = Promise.resolve();
  /** Resolves when a request may start: at once for the first, then one after each gap. */
  const myTurn = () => {
    const mine = turn;
    turn = mine.then(() => sleep(gap, signal));
    return mine;
  };

  const queue = waiting.values();
  const work = async () => {
    for (const court of queue) {
      await myTurn();
      if (signal.aborted) return;
      const result = await check(court, signal);
      if (!result) return;
      done++;
      await onProgress({ done, total, last: { court, result } });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    failed.abort();
    throw error;
  }
  return run.signal.aborted ? 'cancelled' : 'finished';
}
