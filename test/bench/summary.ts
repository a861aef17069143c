import { BROWSERS, type BrowserName, type Memory, NAMES } from './browser.ts';
import { perHour } from './clock.ts';
import { loadsOf, pagesOf } from './comparison.ts';
import type { Seen } from './probe.ts';
import type { Found, Result } from './result.ts';
import { median } from './statistics.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';
import { table } from './table.ts';

/** One measure in one browser: a figure for each extension, or in words why there is none. */
interface Line {
  what: string;
  where: string;
  unit: string;
  figures: Record<SubjectName, string>;
}

/** Everything that is measured, the extensions side by side in each browser. */
export function summaryTable({ chromium, firefox }: Result): string {
  const lines = new Map<BrowserName, Line[]>();
  if (chromium)
    lines.set(
      'chromium',
      linesOf(chromium, ({ either }) => either),
    );
  if (firefox)
    lines.set(
      'firefox',
      linesOf(firefox, ({ samples }) => samples),
    );
  const shown = BROWSERS.filter((browser) => lines.has(browser));
  const [first = []] = lines.values(); // the lines are the same in each browser
  const rows = first.map(({ what, where, unit }, index) => [
    what === first[index - 1]?.what ? '' : what,
    where,
    unit,
    ...shown.flatMap((browser) => SUBJECTS.map((name) => lines.get(browser)?.[index]?.figures[name] ?? '')),
  ]);
  const head = ['', '', '', ...shown.flatMap((browser) => [`${NAMES[browser]}: empty`, 'card', 'signpost'])];
  const figures = shown.flatMap(() => SUBJECTS.map(() => 'right' as const));
  return table(head, rows, ['left', 'left', 'left', ...figures]);
}

function linesOf<Load extends Seen>(found: Found<Load>, mainThread: (load: Load) => number): Line[] {
  return [
    ...injectedLines(found),
    ...mainThreadLines(found, mainThread),
    ...paintLines(found),
    ...popupLines(found),
    ...wakeUpLines(found),
    ...clockLines(found),
    ...memoryLines(found, 'memory, page', 'kB', ({ page }) => page / 1e3),
    ...memoryLines(found, 'memory, background', 'kB', ({ background }) => background / 1e3),
    ...memoryLines(found, 'memory, all processes', 'MB', ({ processes }) => processes && processes / 1e6),
  ];
}

function injectedLines({ injected }: Found): Line[] {
  return injected.map(({ page, bytes }) => ({
    what: 'scripts injected',
    where: page,
    unit: 'bytes',
    figures: forEach((subject) => figure([bytes[subject]])),
  }));
}

function mainThreadLines<Load extends Seen>({ rows }: Found<Load>, of: (load: Load) => number): Line[] {
  return pagesOf(rows).map((page) => ({
    what: 'main thread',
    where: page.name,
    unit: 'ms',
    figures: forEach((subject) => figure(loadsOf(rows, page, subject).map(of), 2)),
  }));
}

function paintLines({ rows }: Found): Line[] {
  return pagesOf(rows)
    .filter(({ overlay }) => overlay)
    .map((page) => ({
      what: 'DOM ready to overlay painted',
      where: page.name,
      unit: 'ms',
      figures: forEach((subject) => {
        const painted = loadsOf(rows, page, subject).flatMap((load) => load.painted?.ms ?? []);
        return painted.length === 0 ? 'shows nothing' : figure(painted, 1);
      }),
    }));
}

function popupLines({ popups }: Found): Line[] {
  return distinct(popups.map(({ state }) => state)).map((state) => ({
    what: 'first paint',
    where: state,
    unit: 'ms',
    figures: forEach((subject) => {
      const row = popups.find((each) => each.state === state && each.subject === subject);
      return row
        ? figure(
            row.openings.map(({ paint }) => paint),
            1,
          )
        : 'no popup';
    }),
  }));
}

function wakeUpLines({ wakeUps }: Found): Line[] {
  return distinct(wakeUps.map(({ action }) => action)).map((action) => ({
    what: 'background woken',
    where: action,
    unit: 'times',
    figures: forEach((subject) => {
      const row = wakeUps.find((each) => each.action === action && each.subject === subject);
      return row ? `${row.woken} of ${row.times}` : 'no popup';
    }),
  }));
}

function clockLines({ clocks }: Found): Line[] {
  if (clocks.length === 0) return [];
  const figures = forEach((subject) =>
    figure(clocks.filter((clock) => clock.subject === subject).map(perHour), 1),
  );
  return [{ what: 'background woken', where: 'by the clock', unit: 'an hour', figures }];
}

function memoryLines(
  { memory }: Found,
  what: string,
  unit: string,
  of: (held: Memory) => number | undefined,
): Line[] {
  return distinct(memory.map(({ page }) => page)).map((page) => ({
    what,
    where: page,
    unit,
    figures: forEach((subject) => {
      const row = memory.find((each) => each.page === page && each.subject === subject);
      const known = row?.held.flatMap((held) => of(held) ?? []) ?? [];
      return known.length === 0 ? 'not measured: only Linux tells' : figure(known, unit === 'MB' ? 1 : 0);
    }),
  }));
}

function forEach(work: (subject: SubjectName) => string): Line['figures'] {
  return { empty: work('empty'), card: work('card'), signpost: work('signpost') };
}

/** The median, with so many places after the point. */
function figure(values: number[], places = 0): string {
  return median(values).toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

function distinct(names: string[]): string[] {
  return [...new Set(names)];
}
