import { expect, test } from 'vitest';
import { failures } from './failures.ts';
import { heldIn } from './held-by-processes.ts';
import type { Row } from './measure.ts';
import type { BenchPage } from './pages.ts';
import type { Seen } from './probe.ts';
import type { ChromiumFound, FirefoxFound, Found, Result } from './result.ts';
import { SUBJECTS, type SubjectName } from './subjects.ts';
import { summaryTable } from './summary.ts';

const FRONT_DOOR: BenchPage = { name: 'front door', address: 'https://court/', overlay: true };
const PUBLIC: BenchPage = { name: 'public page', address: 'https://court/info', overlay: false };

const each = <T>(empty: T, card: T, signpost: T): Record<SubjectName, T> => ({ empty, card, signpost });

function rowsOf<Time extends object>(
  page: BenchPage,
  times: Record<SubjectName, Time[]>,
  paintedAfter: Record<SubjectName, number | undefined>,
): Row<Seen & Time>[] {
  return SUBJECTS.map((subject) => {
    const ms = paintedAfter[subject];
    const painted = ms === undefined ? undefined : { ms, frames: 2 };
    const loads = times[subject].map((time) => ({ ...time, painted, shift: 0, elements: [] }));
    return { page, subject, wrong: false, loads };
  });
}

const common = (held: number | undefined): Omit<Found, 'rows'> => ({
  version: '1',
  subjects: [],
  weights: each([], [], []),
  injected: [{ page: 'front door', bytes: each(74, 25_637, 17_513) }],
  popups: [
    { state: 'popup', subject: 'empty', openings: [{ paint: 80, shift: 0, court: null }] },
    { state: 'popup', subject: 'signpost', openings: [{ paint: 95.25, shift: 0, court: 'CACDC' }] },
  ],
  wakeUps: SUBJECTS.map((subject) => ({
    action: 'front door',
    subject,
    mayWake: true,
    times: 5,
    woken: subject === 'signpost' ? 5 : 0,
  })),
  clocks: SUBJECTS.map((subject) => ({ subject, minutes: subject === 'signpost' ? [60, 120] : [] })),
  memory: SUBJECTS.map((subject) => ({
    page: 'front door',
    subject,
    held: [{ page: 1_000_000, background: 0, processes: held }],
  })),
});

const load = (either: number) => ({ slices: 1, slicesCpu: 1, samples: 1, either, eitherCpu: either });

const chromium: ChromiumFound = {
  ...common(undefined),
  rows: rowsOf(FRONT_DOOR, each([load(0.1)], [load(9), load(11)], [load(8)]), each(undefined, 60, 40)),
  typing: null,
  requests: each([], [], []),
};

const firefox: FirefoxFound = {
  ...common(250_400_000),
  rows: rowsOf(
    FRONT_DOOR,
    each([{ samples: 0, samplesCpu: 0 }], [{ samples: 20, samplesCpu: 9 }], [{ samples: 16, samplesCpu: 8 }]),
    each(undefined, 70, 50),
  ),
};

const result: Result = { loads: 2, busy: { load: 0, cores: 2 }, chromium, firefox };

/** The cells of a line, by its first words. */
const line = (text: string, start: string) =>
  text
    .split('\n')
    .find((each) => each.startsWith(start))
    ?.split(/ {2,}/);

test('the last table has every measure once, the extensions side by side in each browser', () => {
  const text = summaryTable(result);
  expect(text.split('\n')[0]?.trim().split(/ {2,}/)).toEqual([
    'Chromium: empty',
    'card',
    'signpost',
    'Firefox: empty',
    'card',
    'signpost',
  ]);
  expect(line(text, 'scripts injected')).toEqual([
    'scripts injected',
    'front door',
    'bytes',
    '74',
    '25,637',
    '17,513',
    '74',
    '25,637',
    '17,513',
  ]);
  expect(line(text, 'main thread')).toEqual([
    'main thread',
    'front door',
    'ms',
    '0.10',
    '10.00',
    '8.00',
    '0.00',
    '20.00',
    '16.00',
  ]);
  expect(line(text, 'DOM ready')).toEqual([
    'DOM ready to overlay painted',
    'front door',
    'ms',
    'shows nothing',
    '60.0',
    '40.0',
    'shows nothing',
    '70.0',
    '50.0',
  ]);
  expect(line(text, 'first paint')?.slice(3, 6)).toEqual(['80.0', 'no popup', '95.3']);
  expect(line(text, 'background woken')?.slice(3, 6)).toEqual(['0 of 5', '0 of 5', '5 of 5']);
  expect(line(text, '                              by the clock')?.slice(3, 6)).toEqual([
    '0.0',
    '0.0',
    '1.5',
  ]);
  expect(line(text, 'memory, page')?.slice(3, 6)).toEqual(['1,000', '1,000', '1,000']);
});

test('what cannot be measured is said in its place, with the reason', () => {
  const cells = line(summaryTable(result), 'memory, all processes');
  expect(cells?.slice(3, 6)).toEqual(Array(3).fill('not measured: only Linux tells'));
  expect(cells?.slice(6)).toEqual(['250.4', '250.4', '250.4']);
});

test('a browser that was not asked for has no columns', () => {
  const text = summaryTable({ ...result, chromium: null });
  expect(text).not.toContain('Chromium');
  expect(line(text, 'main thread')?.slice(3)).toEqual(['0.00', '20.00', '16.00']);
});

test('times never fail a run, in whichever browser; waking the background for nothing does', () => {
  expect(failures(result)).toEqual([]);
  const wakeUps = [
    { action: 'public page', subject: 'signpost', mayWake: false, times: 5, woken: 1 },
  ] as const;
  const rows = rowsOf(
    PUBLIC,
    each(
      [{ samples: 0, samplesCpu: 0 }],
      [{ samples: 1, samplesCpu: 1 }],
      [{ samples: 900, samplesCpu: 900 }],
    ),
    each(undefined, 70, undefined),
  );
  expect(failures({ ...result, firefox: { ...firefox, rows, wakeUps: [...wakeUps] } })).toEqual([
    'Firefox: public page: signpost wakes its background, and has nothing to say',
  ]);
});

test('a process holds what belongs to no file, in bytes; one that has ended holds nothing', () => {
  const rollup =
    'Rss:             1024 kB\nPrivate_Dirty:    4 kB\nAnonymous:         64 kB\nLazyFree: 0 kB\n';
  expect(heldIn(rollup)).toBe(65_536);
  expect(heldIn('')).toBe(0);
});
