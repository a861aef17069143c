import type { Browser } from './browser.ts';
import { expectedOn } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { havingPopup } from './popup.ts';
import { progress } from './progress.ts';
import type { SubjectName } from './subjects.ts';

/** How often one thing that a person does many times a day wakes the extension's background. */
export interface WakeUps {
  action: string;
  subject: SubjectName;
  /** Where the extension has nothing to say, its background has nothing to do. */
  mayWake: boolean;
  /** How often it was done, with the background asleep before. */
  times: number;
  /** After how many of them the background was awake. */
  woken: number;
}

/** Awake and asleep are hard to confuse, so a few times tell as much as many. */
const TIMES = 5;

/** Does each thing some times, the background asleep before each, and looks whether it is awake after. */
export async function measureWakeUps(browsers: Browser[], pages: BenchPage[]): Promise<WakeUps[]> {
  const rows: WakeUps[] = [];
  for (const page of pages) {
    for (const browser of browsers) {
      const element = expectedOn(page, browser.subject);
      const row = await count(browser, page.name, () => browser.load(page, element));
      rows.push({ ...row, mayWake: page.overlay });
    }
  }
  for (const browser of havingPopup(browsers)) {
    const row = await count(browser, 'popup', () => browser.openPopup());
    rows.push({ ...row, mayWake: true });
  }
  progress('');
  return rows;
}

async function count(
  browser: Browser,
  action: string,
  act: () => Promise<unknown>,
): Promise<Omit<WakeUps, 'mayWake'>> {
  progress(`background: ${action}`, browser.subject.name === 'empty');
  let woken = 0;
  for (let time = 0; time < TIMES; time += 1) {
    await browser.sleep();
    await act();
    if (await browser.awake()) woken += 1;
  }
  return { action, subject: browser.subject.name, times: TIMES, woken };
}
