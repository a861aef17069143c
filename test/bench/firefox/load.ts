import { readFile } from 'node:fs/promises';
import { WATCH_FRAMES } from '../browser.ts';
import { coveredMs } from '../intervals.ts';
import type { BenchPage } from '../pages.ts';
import { probe, type Seen } from '../probe.ts';
import type { Subject } from '../subjects.ts';
import { extensionStretches, type GeckoProfile, mainThreadOf } from './gecko-profile.ts';
import { startProfiler, stopProfiler } from './privileged.ts';
import type { Session } from './session.ts';

/** What one load of one page cost with one extension, in milliseconds on the page's main thread. */
export interface FirefoxLoad extends Seen {
  samples: number;
  /** The same on the thread's own clock, which stands still while other processes have the processor. */
  samplesCpu: number;
}

/** As in Chromium's trace: a quarter of a millisecond. */
const INTERVAL = 0.25;

/** Loads the page in a new tab. Its process is one that Firefox keeps ready, and has seen no page. */
export function load(
  firefox: Session,
  file: string,
  subject: Subject,
  page: BenchPage,
  element: string | undefined,
): Promise<FirefoxLoad> {
  return firefox.inNewTab(early(element), async () => {
    await firefox.inBrowser(startProfiler, INTERVAL);
    const seen = await see(firefox, page);
    const pid = await firefox.inBrowser(stopProfiler, file);
    const profile: GeckoProfile = JSON.parse(await readFile(file, 'utf8'));
    const stretches = extensionStretches(mainThreadOf(profile, pid), subject.origin);
    return {
      ...seen,
      samples: coveredMs(stretches.map(({ interval }) => interval)),
      samplesCpu: stretches.reduce((sum, { cpu }) => sum + cpu, 0) / 1000,
    };
  });
}

/** What the page itself tells, for a new tab. */
export function early(element: string | undefined): string {
  return `(${probe})(${JSON.stringify({ element, watch: WATCH_FRAMES })})`;
}

/** Goes to the page, and waits until the load and the extension's work are over. */
export async function see(firefox: Session, page: BenchPage): Promise<Seen> {
  await firefox.goTo(page.address);
  const text = await firefox.inTab(async () => {
    const { wrappedJSObject: own } = window as unknown as { wrappedJSObject: Window };
    return JSON.stringify(await own.ecfBench);
  });
  return JSON.parse(text);
}
