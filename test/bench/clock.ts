import type { Browser } from './browser.ts';
import { readManifest } from './manifest.ts';
import { expectedOn } from './measure.ts';
import type { BenchPage } from './pages.ts';
import type { SubjectName } from './subjects.ts';

/** What wakes an extension's background by the clock, whatever the person does. */
export interface Clock {
  subject: SubjectName;
  /** The period of each of its alarms, in minutes. */
  minutes: number[];
}

/**
 * Reads the alarms and ends them, so that nothing but what is measured wakes a background. Once it has answered a page, it
 * has set all that it sets when it is installed. Each browser loads the page, for their requests are compared.
 */
export async function stopClocks(browsers: Browser[], page: BenchPage): Promise<Clock[]> {
  const clocks: Clock[] = [];
  for (const browser of browsers) {
    const { name, folder } = browser.subject;
    const hasBackground = (await readManifest(folder)).background !== undefined;
    await browser.load(page, expectedOn(page, browser.subject));
    clocks.push({ subject: name, minutes: hasBackground ? await browser.stopClock() : [] });
  }
  return clocks;
}

/** How often the browser starts the background in an hour in which nothing else does. */
export function perHour({ minutes }: Clock): number {
  return minutes.reduce((sum, period) => sum + 60 / period, 0);
}
