import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { CourtList } from '../../lib/courts/types.ts';
import {
  AKBK,
  CACDC,
  COMMITTED_LIST,
  feedText,
  HISTORY,
  listOf,
  runCourts,
  SHARED_FEED,
  SLOW,
} from './courts-command.ts';

it('a good feed becomes a list with one court to a line, by ID', SLOW, async () => {
  const run = await runCourts({ feed: feedText(CACDC, AKBK) });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  const lines = run.out.split('\n');
  expect(lines.filter((line) => line.startsWith('{"id":')).map((line) => line.slice(7, 11))).toEqual([
    'AKBK',
    'CACD',
  ]);
  const { feedDay, courts }: CourtList = JSON.parse(run.out);
  expect(feedDay).toBe('2023-01-10');
  expect(courts[1]).toEqual({
    id: 'CACDC',
    code: 'cacd',
    name: 'U.S. District Court, Central District of California',
    short: 'C.D. Cal.',
    kind: 'district',
    circuit: '09',
    states: ['CA'],
    zone: 'America/Los_Angeles',
    hosts: ['ecf.cacd.uscourts.gov'],
    phones: [{ number: '213-894-0242', note: 'All divisions' }],
    history: [],
  });
});

it('the same input gives the same bytes, in whatever order its entries come', SLOW, async () => {
  const [one, other] = await Promise.all([
    runCourts({ feed: feedText(CACDC, AKBK) }),
    runCourts({ feed: feedText(AKBK, CACDC) }),
  ]);
  expect(one.out).toBe(other.out);
});

it('entities and markup come out as plain text, and lists with gaps as lists', SLOW, async () => {
  const help_desk = {
    0: { phone: '<B>Help</B> 213-894-0242' },
    4: { phone: '213-894-0243', division: 'Civil &amp;amp; more' },
  };
  const { out } = await runCourts({ feed: feedText(AKBK, { ...CACDC, help_desk }) });
  const { courts }: CourtList = JSON.parse(out);
  expect(courts[1]?.phones).toEqual([
    { number: '213-894-0242', note: 'help' },
    { number: '213-894-0243', note: 'Civil & more' },
  ]);
});

it('a court that is gone may be gone when it is named', SLOW, async () => {
  const run = await runCourts({ feed: feedText(AKBK), args: ['--allow-lost', 'CACBK, CACDC'] });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('lost CACDC.');
});

it(
  'any court can get a further system by a line of the history, and the lines may come in any order',
  SLOW,
  async () => {
    const history = [
      'court_id\tdate\tstatus\tsystem\tsource_url\tevidence',
      'CACDC\t2027-03\tscheduled\tother\t\tpilot',
      'CACDC\t2020-02-18\tconfirmed\t\tCourt page; https://www.cacd.uscourts.gov/nextgen\tlive',
    ].join('\r\n');
    const { out } = await runCourts({ history });
    const { courts }: CourtList = JSON.parse(out);
    expect(courts[1]?.history).toEqual([
      {
        system: 'nextgen',
        certainty: 'confirmed',
        day: '2020-02-18',
        source: 'https://www.cacd.uscourts.gov/nextgen',
        note: 'live; see also Court page',
      },
      { system: 'other', certainty: 'between', notBefore: '2027-03-01', by: '2027-03-31', note: 'pilot' },
    ]);
  },
);

it('the report names what the list does not hold', SLOW, async () => {
  const pcl = { court_id: '00PCL', title: 'Pacer Case Locator', type: 'District' };
  const odd = {
    ...AKBK,
    software_version: 'CM/ECF V4.2.0',
    counties: [{ name: 'King', state: 'Washington' }],
    help_desk: [{ division: 'ask@akb.uscourts.gov' }],
  };
  const history =
    'court_id\tnextgen_date\tstatus\nHIDC\t2021-11-15\tconfirmed\nCACDC\t2020-02-18\tconfirmed\n';
  const { stdout } = await runCourts({ feed: feedText(pcl, odd, CACDC), history, against: listOf('AKBK') });
  for (const line of [
    'Feed of 2023-01-10: 3 entries, 2 courts, 1 left out.',
    '  00PCL: the PACER Case Locator',
    'By kind: 1 bankruptcy, 1 district.',
    'Moves by certainty: 1 confirmed.',
    'Courts without history: AKBK.',
    '  HIDC: line 2',
    '  AKBK: CM/ECF V4.2.0',
    '  CACDC: not stated',
    '  AKBK: ask@akb.uscourts.gov',
    '  AKBK: the feed adds WA; the feed lacks AK',
    'added CACDC; lost none.',
    'Wrote out.json.',
  ]) {
    expect(stdout).toContain(line);
  }
});

it.skipIf(!existsSync(SHARED_FEED))(
  'the feed of 2023-01-10 gives the committed list, byte for byte (skipped without ../shared/courts)',
  SLOW,
  async () => {
    const args = ['--from', SHARED_FEED, '--history', HISTORY, '--against', COMMITTED_LIST];
    const run = await runCourts({ args });
    expect(run.stderr).toBe('');
    expect(run.out).toBe(await readFile(COMMITTED_LIST, 'utf8'));
    expect(run.stdout).toContain('210 entries, 208 courts, 2 left out.');
  },
);
