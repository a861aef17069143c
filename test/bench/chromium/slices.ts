import type { Interval } from '../intervals.ts';
import type { TraceEvent } from './trace.ts';

/** A slice of the trace on one thread, in microseconds. */
export interface Slice {
  interval: Interval;
  /** How much of it the thread really ran, by its own clock: less than the interval where the machine was busy. */
  cpu: number;
}

/** Measure (a): the outermost slices of one thread among those whose arguments name a script of the extension. */
export function extensionSlices(thread: TraceEvent[], origin: string): Slice[] {
  const named = thread
    .filter((event) => event.ph === 'X' && event.dur && JSON.stringify(event.args).includes(origin))
    // Of two that start together, the longer one is the outer one.
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outermost: Slice[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of named) {
    if (ts < reached) continue;
    reached = ts + dur;
    outermost.push({ interval: [ts, reached], cpu: tdur });
  }
  return outermost;
}
