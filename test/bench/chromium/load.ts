import type { BrowserContext } from '@playwright/test';
import { sleepBackground } from '../../browser/background.ts';
import { WATCH_FRAMES } from '../browser.ts';
import { coveredMs } from '../intervals.ts';
import type { BenchPage } from '../pages.ts';
import { probe, type Seen } from '../probe.ts';
import type { Subject } from '../subjects.ts';
import { extensionSamples, readProfile } from './profile.ts';
import { extensionSlices } from './slices.ts';
import { ranMs, threadClock } from './thread-clock.ts';
import { mainThread, startTrace, type TraceEvent } from './trace.ts';

/** What one load of one page cost with one extension, in milliseconds on the page's main thread. */
export interface ChromiumLoad extends Seen {
  slices: number;
  /** The same on the thread's own clock, which stands still while other processes have the processor. */
  slicesCpu: number;
  samples: number;
  /** Time in a slice or in a sample or in both. */
  either: number;
  eitherCpu: number;
}

/** Loads the page in a new tab, and with that in a new renderer process: nothing is warm but the browser. */
export async function load(
  context: BrowserContext,
  subject: Subject,
  page: BenchPage,
  element: string | undefined,
): Promise<ChromiumLoad> {
  if (page.asleep) await sleepBackground(context);
  const tab = await context.newPage();
  try {
    await tab.addInitScript(probe, { element, watch: WATCH_FRAMES });
    const stopTrace = await startTrace(await context.newCDPSession(tab));
    await tab.goto(page.address, { waitUntil: 'commit' });
    const seen = await tab.evaluate(() => window.ecfBench);
    return { ...seen, ...mainThreadCost(await stopTrace(), subject.origin) };
  } finally {
    await tab.close();
  }
}

function mainThreadCost(events: TraceEvent[], origin: string): Omit<ChromiumLoad, keyof Seen> {
  const thread = mainThread(events);
  const slices = extensionSlices(thread, origin);
  const profile = readProfile(events, thread);
  if (!profile) throw new Error('The trace holds no CPU profile of the page.');
  if (slices.some(({ interval }) => interval[0] < profile.from)) {
    throw new Error('The CPU profile began after the extension did: its samples would be too few.');
  }
  const stretches = slices.map(({ interval }) => interval);
  const samples = extensionSamples(profile, origin);
  const either = [...stretches, ...samples];
  return {
    slices: coveredMs(stretches),
    slicesCpu: slices.reduce((sum, { cpu }) => sum + cpu, 0) / 1000,
    samples: coveredMs(samples),
    either: coveredMs(either),
    eitherCpu: ranMs(either, threadClock(thread)),
  };
}
