import { expect, test } from 'vitest';
import { readPackets } from '../../browser/firefox/packets.ts';
import { extensionStretches, type GeckoProfile, type GeckoThread, mainThreadOf } from './gecko-profile.ts';

const ORIGIN = 'moz-extension://abc/';

/** Stacks: 0 is the root; 1 a script of the extension, called by it; 2 Firefox's own, called by the script; 3 the page's. */
const thread: GeckoThread = {
  name: 'GeckoMain',
  pid: '12',
  // The profiler is free to order its columns otherwise.
  samples: {
    schema: { time: 0, stack: 1, threadCPUDelta: 2 },
    data: [
      [1, 0, null],
      [1.25, 1, 100_000],
      [1.5, 2, 200_000],
      [2.5, 3, 300_000],
      [2.75, null, 0],
      [3, 1, 250_000],
    ],
  },
  stackTable: {
    schema: { prefix: 0, frame: 1 },
    data: [
      [null, 0],
      [0, 1],
      [1, 2],
      [0, 3],
    ],
  },
  frameTable: { schema: { location: 0 }, data: [[0], [1], [2], [3]] },
  stringTable: [
    '(root)',
    `ask (${ORIGIN}court.js:2:3322)`,
    'get chromeObj (resource://gre/modules/ExtensionContent.sys.mjs:1204:16)',
    'https://ecf.cacd.uscourts.gov/a.js:1:1',
  ],
};

test('a sample counts from the extension’s frame down, until the next sample, and on the processor', () => {
  expect(extensionStretches(thread, ORIGIN)).toEqual([
    { interval: [1250, 1500], cpu: 200 },
    { interval: [1500, 2500], cpu: 300 },
  ]);
  expect(extensionStretches(thread, 'moz-extension://other/')).toEqual([]);
});

test('the page’s thread is the main one of the process that has the tab, and a profile without it is refused', () => {
  const other: GeckoThread = { ...thread, pid: '11' };
  const worker: GeckoThread = { ...thread, name: 'DOM Worker' };
  const profile: GeckoProfile = {
    threads: [other],
    processes: [{ threads: [worker, thread], processes: [] }],
  };
  expect(mainThreadOf(profile, 12)).toBe(thread);
  expect(() => mainThreadOf(profile, 13)).toThrow('process 13');
});

test('packets are read by their length in bytes, however they arrive', () => {
  const answer = [1, 1, null, { value: '§ 3:15: größer' }];
  const json = JSON.stringify(answer);
  const bytes = Buffer.from(`21:{"applicationType":1}${Buffer.byteLength(json)}:${json}`);
  expect(readPackets(bytes)).toEqual({
    packets: [{ applicationType: 1 }, answer],
    rest: Buffer.alloc(0),
  });
  for (let cut = 0; cut < bytes.length; cut += 1) {
    const first = readPackets(bytes.subarray(0, cut));
    const second = readPackets(Buffer.concat([first.rest, bytes.subarray(cut)]));
    expect([...first.packets, ...second.packets]).toEqual([{ applicationType: 1 }, answer]);
  }
});
