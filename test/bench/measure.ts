import type { Browser } from './chromium.ts';
import { type Load, load } from './load.ts';
import type { BenchPage } from './pages.ts';
import type { SubjectName } from './subjects.ts';

/** All loads of one page with one extension but the first, which finds the browser cold. */
export interface Row {
  page: BenchPage;
  subject: SubjectName;
  loads: Load[];
  /** The extension's element should have come and did not, or came where it should not: its times mean nothing. */
  wrong: boolean;
}

/** The three browsers take turns, load by load, so that whatever the machine does, it does to all of them. */
export async function measure(browsers: Browser[], pages: BenchPage[], loads: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    const ofPage = browsers.map(
      ({ subject }): Row => ({ page, subject: subject.name, loads: [], wrong: false }),
    );
    for (let turn = 0; turn < loads; turn += 1) {
      progress(`${page.name}: load ${turn + 1} of ${loads}`, turn === 0);
      for (const [index, browser] of browsers.entries()) {
        const row = ofPage[index] as Row;
        await takeTurn(browser, row, turn === 0);
      }
    }
    rows.push(...ofPage);
  }
  progress('');
  return rows;
}

async function takeTurn(browser: Browser, row: Row, dropped: boolean): Promise<void> {
  const { name, element } = browser.subject;
  const expected = element !== undefined && (name === 'card' || row.page.overlay);
  // Having waited for an element in vain once is enough.
  const result = await load(browser, row.page, expected && !row.wrong ? element : undefined);
  if (dropped) return;
  if (expected ? !result.painted : element && result.elements.includes(element)) row.wrong = true;
  row.loads.push(result);
}

/** Says where the bench is, to a person on one line that the next word overwrites. Logs are told once per page. */
export function progress(text: string, first = false): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (first) console.error(text);
}
