import type { Browser, Memory } from './browser.ts';
import { expectedOn } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { progress } from './progress.ts';
import type { SubjectName } from './subjects.ts';

/** What is held with one page open, several times over. */
export interface MemoryRow {
  page: string;
  subject: SubjectName;
  held: Memory[];
}

/** The garbage is collected before, so that they differ by little. */
const TIMES = 3;

/** The three browsers take turns. The background sleeps before, so that it runs where the page has woken it. */
export async function measureMemory(browsers: Browser[], pages: BenchPage[]): Promise<MemoryRow[]> {
  const rows: MemoryRow[] = [];
  for (const page of pages) {
    const ofPage = browsers.map(
      ({ subject }): MemoryRow => ({ page: page.name, subject: subject.name, held: [] }),
    );
    for (let time = 0; time <= TIMES; time += 1) {
      progress(`memory, ${page.name}: ${time} of ${TIMES}`, time === 0);
      for (const [index, browser] of browsers.entries()) {
        await browser.sleep();
        const held = await browser.memory(page, expectedOn(page, browser.subject));
        if (time > 0) ofPage[index]?.held.push(held);
      }
    }
    rows.push(...ofPage);
  }
  progress('');
  return rows;
}
