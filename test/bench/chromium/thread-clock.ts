import { type Interval, merged } from '../intervals.ts';
import type { TraceEvent } from './trace.ts';

/**
 * The thread's own clock at times of the trace, both in microseconds: it stands still while other threads have the
 * processor. Every slice tells it at its start and its end; in between, it is taken to run evenly.
 */
export function threadClock(thread: TraceEvent[]): (at: number) => number {
  const readings = thread
    .flatMap(({ ts, dur = 0, tts, tdur = dur }): [at: number, clock: number][] =>
      tts === undefined
        ? []
        : [
            [ts, tts],
            [ts + dur, tts + tdur],
          ],
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return (at) => {
    const before = readings.findLast(([then]) => then <= at);
    const next = readings.find(([then]) => then > at);
    if (!before || !next) return (before ?? next)?.[1] ?? at;
    return before[1] + ((at - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
  };
}

/** How much of the stretches the thread ran, in milliseconds. */
export function ranMs(intervals: Interval[], clock: (at: number) => number): number {
  return merged(intervals).reduce((sum, [start, end]) => sum + clock(end) - clock(start), 0) / 1000;
}
