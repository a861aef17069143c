import type { Interval } from '../intervals.ts';

/** Rows of a table, and which column is where in them. */
interface Table {
  schema: Record<string, number>;
  data: (number | string | boolean | null)[][];
}

/** One thread in a profile: https://github.com/firefox-devtools/profiler/blob/main/docs-developer/gecko-profile-format.md */
export interface GeckoThread {
  name: string;
  pid: number | string;
  /** `stack`, `time` in milliseconds, and `threadCPUDelta`, nanoseconds on a processor since the sample before. */
  samples: Table;
  /** `prefix`, the stack that called it, and `frame`. */
  stackTable: Table;
  /** `location`, as a place in the string table. */
  frameTable: Table;
  stringTable: string[];
}

/** What Firefox's profiler writes: its own threads, and a profile for each of its other processes. */
export interface GeckoProfile {
  threads: GeckoThread[];
  processes: GeckoProfile[];
}

/** A stretch of time on a thread, in microseconds. */
export interface Stretch {
  interval: Interval;
  /** How much of it the thread really ran, by its own clock. */
  cpu: number;
}

/** The main thread of a process. Throws where the profile has none. */
export function mainThreadOf(profile: GeckoProfile, pid: number): GeckoThread {
  const threads = [profile, ...profile.processes].flatMap((each) => each.threads);
  const found = threads.find((thread) => thread.name === 'GeckoMain' && Number(thread.pid) === pid);
  if (!found) throw new Error(`Firefox's profile has no main thread of process ${pid}.`);
  return found;
}

/** From each sample with a frame of the extension anywhere in its stack, until the next sample. */
export function extensionStretches(thread: GeckoThread, origin: string): Stretch[] {
  const { samples, stackTable, frameTable, stringTable } = thread;
  const known = new Map<number, boolean>();
  const stretches: Stretch[] = [];
  for (const [index, sample] of samples.data.entries()) {
    const next = samples.data[index + 1];
    if (!next || !isExtension(numberIn(samples, sample, 'stack'))) continue;
    const interval = [sample, next].map((each) => (numberIn(samples, each, 'time') ?? 0) * 1000);
    stretches.push({
      interval: [interval[0] ?? 0, interval[1] ?? 0],
      cpu: (numberIn(samples, next, 'threadCPUDelta') ?? 0) / 1000,
    });
  }
  return stretches;

  function isExtension(stack: number | undefined): boolean {
    if (stack === undefined) return false;
    const before = known.get(stack);
    if (before !== undefined) return before;
    const row = stackTable.data[stack] ?? [];
    const frame = frameTable.data[numberIn(stackTable, row, 'frame') ?? -1] ?? [];
    const location = stringTable[numberIn(frameTable, frame, 'location') ?? -1];
    const answer = (location?.includes(origin) ?? false) || isExtension(numberIn(stackTable, row, 'prefix'));
    known.set(stack, answer);
    return answer;
  }
}

function numberIn({ schema }: Table, row: Table['data'][number], column: string): number | undefined {
  const value = row[schema[column] ?? -1];
  return typeof value === 'number' ? value : undefined;
}
