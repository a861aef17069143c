import type { Interval } from '../intervals.ts';
import type { TraceEvent } from './trace.ts';

interface Node {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

interface Chunk {
  cpuProfile?: { nodes?: Node[]; samples?: number[] };
  timeDeltas?: number[];
}

/** A CPU profile put together from the pieces in which a trace carries it. */
export interface Profile {
  /** When sampling began. Scripts that ran before were not seen. */
  from: number;
  nodes: Map<number, Node>;
  samples: { at: number; node: number }[];
}

/**
 * The profile of one thread. `Profile` is written on the thread itself, `ProfileChunk` on the sampler's thread: process
 * and profile ID tie them. A node arrives once, in the chunk that first needs it; a delta counts from the sample before.
 */
export function readProfile(events: TraceEvent[], thread: TraceEvent[]): Profile | undefined {
  const start = thread.find((event) => event.name === 'Profile');
  if (!start) return undefined;
  const nodes = new Map<number, Node>();
  const samples: Profile['samples'] = [];
  const from = Number(start.args.data?.startTime ?? start.ts);
  let at = from;
  const chunks = events
    .filter((event) => event.name === 'ProfileChunk' && event.pid === start.pid && event.id === start.id)
    .sort((a, b) => a.ts - b.ts);
  for (const event of chunks) {
    const chunk = event.args.data as Chunk;
    for (const node of chunk.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = chunk.timeDeltas ?? [];
    for (const [index, node] of (chunk.cpuProfile?.samples ?? []).entries()) {
      at += deltas[index] ?? 0;
      samples.push({ at, node });
    }
  }
  // Now and then a sample overtakes the one before it, and its delta is negative.
  samples.sort((a, b) => a.at - b.at);
  return { from, nodes, samples };
}

/** Measure (b): from each sample with a frame of the extension anywhere in its stack, until the next sample. */
export function extensionSamples({ nodes, samples }: Profile, origin: string): Interval[] {
  const known = new Map<number, boolean>();
  const intervals: Interval[] = [];
  for (const [index, { at, node }] of samples.entries()) {
    const next = samples[index + 1];
    if (next && isExtension(node)) intervals.push([at, next.at]);
  }
  return intervals;

  function isExtension(id: number): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = nodes.get(id);
    const answer =
      (node?.callFrame.url?.startsWith(origin) ?? false) ||
      (node?.parent !== undefined && isExtension(node.parent));
    known.set(id, answer);
    return answer;
  }
}
