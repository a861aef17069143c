/** A stretch of time on one thread, in microseconds. */
export type Interval = readonly [start: number, end: number];

/** The same time in stretches that do not overlap, in their order. */
export function merged(intervals: Interval[]): Interval[] {
  const apart: Interval[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    apart.push([Math.max(start, reached), end]);
    reached = end;
  }
  return apart;
}

/** How long the stretches last together, in milliseconds; where they overlap, time counts once. */
export function coveredMs(intervals: Interval[]): number {
  return merged(intervals).reduce((sum, [start, end]) => sum + end - start, 0) / 1000;
}
