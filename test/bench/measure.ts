import type { Browser } from './browser.ts';
import type { BenchPage } from './pages.ts';
import type { Seen } from './probe.ts';
import { progress } from './progress.ts';
import type { Subject, SubjectName } from './subjects.ts';

/** All loads of one page with one extension but the first, which finds the browser cold. */
export interface Row<Load extends Seen = Seen> {
  page: BenchPage;
  subject: SubjectName;
  loads: Load[];
  /** The extension's element should have come and did not, or came where it should not: its times mean nothing. */
  wrong: boolean;
}

/** The three browsers take turns, load by load, so that whatever the machine does, it does to all of them. */
export async function measure<Load extends Seen>(
  browsers: Browser<Load>[],
  pages: BenchPage[],
  loads: number,
): Promise<Row<Load>[]> {
  const rows: Row<Load>[] = [];
  for (const page of pages) {
    const ofPage = browsers.map(
      ({ subject }): Row<Load> => ({ page, subject: subject.name, loads: [], wrong: false }),
    );
    for (let turn = 0; turn < loads; turn += 1) {
      progress(`${page.name}: load ${turn + 1} of ${loads}`, turn === 0);
      for (const [index, browser] of browsers.entries()) {
        await takeTurn(browser, ofPage[index] as Row<Load>, turn === 0);
      }
    }
    rows.push(...ofPage);
  }
  progress('');
  return rows;
}

/** The element that the extension shows on the page, by tag name; undefined where it should show none. */
export function expectedOn(page: BenchPage, { name, element }: Subject): string | undefined {
  return name === 'card' || page.overlay ? element : undefined;
}

async function takeTurn<Load extends Seen>(
  browser: Browser<Load>,
  row: Row<Load>,
  dropped: boolean,
): Promise<void> {
  const { element } = browser.subject;
  const expected = expectedOn(row.page, browser.subject);
  // Having waited for an element in vain once is enough.
  const result = await browser.load(row.page, row.wrong ? undefined : expected);
  if (dropped) return;
  if (expected ? !result.painted : element && result.elements.includes(element)) row.wrong = true;
  row.loads.push(result);
}
