import type { CDPSession } from '@playwright/test';

/** One event of Chromium's trace, times in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X` is a complete slice, `P` a sample, `M` metadata. */
  ph: string;
  ts: number;
  dur?: number;
  /** `ts` by the thread's own clock, which stands still while other threads have the processor. */
  tts?: number;
  /** The part of `dur` that the thread spent on a processor. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: { data?: Record<string, unknown> };
}

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-devtools.timeline',
];

/** Starts tracing the tab's processes; the answer ends it and hands over what was seen. */
export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/** The thread that ran the page: where the tab's main frame committed its document. */
export function mainThread(events: TraceEvent[]): TraceEvent[] {
  const commit = events.findLast(
    (event) => event.name === 'CommitLoad' && event.args.data?.isOutermostMainFrame,
  );
  if (!commit)
    throw new Error('The trace names no committed page: Chromium may have changed its trace events.');
  return events.filter((event) => event.pid === commit.pid && event.tid === commit.tid);
}
