import { expect, test } from 'vitest';
import type { NetRequest } from './chromium/net-log.ts';
import { extensionSamples, readProfile } from './chromium/profile.ts';
import { extensionRequests } from './chromium/requests.ts';
import { extensionSlices } from './chromium/slices.ts';
import { ranMs, threadClock } from './chromium/thread-clock.ts';
import type { TraceEvent } from './chromium/trace.ts';
import { coveredMs } from './intervals.ts';

const ORIGIN = 'chrome-extension://abc/';

const event = (name: string, ts: number, rest: Partial<TraceEvent>): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  pid: 1,
  tid: 1,
  args: {},
  ...rest,
});

const slice = (ts: number, dur: number, url?: string): TraceEvent =>
  event('FunctionCall', ts, { dur, tdur: dur / 2, args: { data: { url } } });

const chunk = (ts: number, data: Record<string, unknown>, pid = 1): TraceEvent =>
  event('ProfileChunk', ts, { ph: 'P', id: '0x1', pid, tid: 9, args: { data } });

test('time in overlapping stretches counts once', () => {
  expect(
    coveredMs([
      [5000, 9000],
      [0, 2000],
      [1000, 3000],
      [1500, 1600],
    ]),
  ).toBe(7);
});

test('a slice within a slice of the extension is not counted again, and the page’s own slices never', () => {
  const thread = [
    slice(0, 100),
    slice(10, 50, `${ORIGIN}a.js`),
    slice(10, 20, `${ORIGIN}a.js`),
    slice(70, 5, `${ORIGIN}a.js`),
  ];
  expect(extensionSlices(thread, ORIGIN)).toEqual([
    { interval: [10, 60], cpu: 25 },
    { interval: [70, 75], cpu: 2.5 },
  ]);
});

test('the thread’s clock runs as its slices tell, evenly in between, and time in overlapping stretches counts once', () => {
  const clock = threadClock([
    event('RunTask', 1000, { dur: 400, tts: 50, tdur: 100 }),
    // Within it: half of the first hundred was the thread's own, and a quarter of the rest less a little.
    event('FunctionCall', 1000, { dur: 100, tts: 50, tdur: 50 }),
    event('RunTask', 3000, { dur: 100, tts: 150, tdur: 100 }),
    event('Metadata', 5000, { ph: 'M' }),
  ]);
  expect([1000, 1050, 1100, 1400, 2000, 3000, 3100].map(clock)).toEqual([50, 75, 100, 150, 150, 150, 250]);
  // Before the first reading and after the last one, nothing is known of it.
  expect([900, 3200].map(clock)).toEqual([50, 250]);
  expect(
    ranMs(
      [
        [1000, 1100],
        [1050, 1100],
        [3000, 3050],
      ],
      clock,
    ),
  ).toBe(0.1);
});

test('a sample counts if a frame of the extension is anywhere in its stack, until the next sample', () => {
  const thread = [event('Profile', 1000, { ph: 'P', id: '0x1', args: { data: { startTime: 1000 } } })];
  const frame = (id: number, parent: number, url = '') => ({ id, parent, callFrame: { url } });
  const events = [
    ...thread,
    // The later chunk comes first, and needs a node that only the earlier one names.
    chunk(3000, { cpuProfile: { samples: [3, 1] }, timeDeltas: [100, 100] }),
    chunk(2000, {
      cpuProfile: {
        nodes: [{ id: 1, callFrame: {} }, frame(2, 1, `${ORIGIN}a.js`), frame(3, 2, 'https://page/')],
        samples: [1, 3],
      },
      timeDeltas: [200, 300],
    }),
    // Another process numbers its nodes and profiles as it likes.
    chunk(2500, { cpuProfile: { samples: [2, 2] }, timeDeltas: [1, 1] }, 2),
  ];
  const profile = readProfile(events, thread);
  expect(profile && extensionSamples(profile, ORIGIN)).toEqual([
    [1500, 1600],
    [1600, 1700],
  ]);
});

test('an extension answers for its own requests and for those beyond the usual, the browser for itself', () => {
  const page: NetRequest = { address: 'https://court/', initiator: undefined, navigation: true };
  const style: NetRequest = { address: 'https://court/a.css', initiator: 'https://court', navigation: false };
  const update: NetRequest = { address: 'https://update/', initiator: undefined, navigation: false };
  const own: NetRequest = {
    address: 'https://feed/',
    initiator: 'chrome-extension://abc',
    navigation: false,
  };
  expect(extensionRequests([page, style, update], [page, style])).toEqual([]);
  expect(extensionRequests([page, style, style, own], [page, style])).toEqual([
    'https://feed/ (1 by the extension itself)',
    'https://court/a.css (1 more than without)',
  ]);
});
