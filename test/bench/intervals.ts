/** A stretch of time on one thread, in microseconds. */
export type Interval = readonly [start: number, end: number];

/** How long the stretches last together, in milliseconds; where they overlap, time counts once. */
export function coveredMs(intervals: Interval[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    total += end - Math.max(start, reached);
    reached = end;
  }
  return total / 1000;
}
