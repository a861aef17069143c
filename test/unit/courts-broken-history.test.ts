import { expect, it } from 'vitest';
import { BEFORE, runCourts, SLOW } from './courts-command.ts';

const HEADER =
  'court_id\tcmecf_code\ttitle\tnextgen_date\tstatus\tnot_before\tnot_after\tsource_url\tevidence\tsystem';

const BAD_HEADERS: [what: string, history: string, message: string][] = [
  ['an empty file', '', 'history line 1, header: found nothing, expected court_id, nextgen_date, status'],
  ['a missing column', 'court_id\tstatus\n', 'history line 1, header: found no column nextgen_date'],
  [
    'an unknown column',
    `${HEADER}\tstate\n`,
    'history line 1, header: found "state", expected each column once',
  ],
  ['a column twice', `${HEADER}\tdate\n`, 'history line 1, header: found "nextgen_date"'],
];

it.each(BAD_HEADERS)(
  '%s in the history stops the command, which writes nothing',
  SLOW,
  async (_, history, message) => {
    const run = await runCourts({ history });
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(1);
    expect(run.out).toBe(BEFORE);
  },
);

/** Bad lines with commas for tabs, and what the message says after the line's number. */
const BAD_LINES: [what: string, line: string, message: string][] = [
  ['too many cells', 'CACDC,,,,,,,,,,x', ', column 11: found "x", expected 10 columns as in the header'],
  ['no ID', ',,,2020-02-18,confirmed', ' (no court_id), court_id: found nothing, expected a PACER court ID'],
  [
    'a status that is none',
    'CACDC,cacd,,2020-02-18,certain',
    ' (CACDC), status: found "certain", expected confirmed, scheduled, postponed or bounded',
  ],
  [
    'a day that does not exist',
    'CACDC,cacd,,2021-02-30,confirmed',
    ' (CACDC), nextgen_date: found "2021-02-30", expected a day YYYY-MM-DD, a month YYYY-MM, or nothing',
  ],
  [
    'a confirmed line without a day',
    'CACDC,cacd,,,confirmed',
    ' (CACDC), nextgen_date: found nothing, expected a day YYYY-MM-DD or a month YYYY-MM, since the line is confirmed',
  ],
  [
    'a bounded line with a full day',
    'CACDC,cacd,,2020-02-18,bounded',
    ' (CACDC), status: found "bounded", expected confirmed or scheduled',
  ],
  [
    'a bounded line without an upper bound',
    'CACDC,cacd,,,bounded,2018-01-01',
    ' (CACDC), not_after: found nothing, expected a day YYYY-MM-DD',
  ],
  [
    'bounds the wrong way round',
    'CACDC,cacd,,,bounded,2018-01-02,2018-01-01',
    ' (CACDC), not_before: found "2018-01-02", expected a day no later than 2018-01-01',
  ],
  [
    'a bound that is no day',
    'CACDC,cacd,,,bounded,2018,2018-01-01',
    ' (CACDC), not_before: found "2018", expected a day YYYY-MM-DD, or nothing',
  ],
  [
    'an unknown system',
    'CACDC,cacd,,2020-02-18,confirmed,,,,,cmecf',
    ' (CACDC), system: found "cmecf", expected one of nextgen, legacy, acms, other',
  ],
  [
    'the same system twice in a row',
    'AKBK,akb,,2020-03-18,scheduled',
    ' (AKBK), system: found nextgen again, expected another system than line 2 gives, or one of the two lines',
  ],
  [
    'the code of another court',
    'CACDC,akb,,2020-02-18,confirmed',
    ' (CACDC), cmecf_code: found "akb", expected cacd, the code of CACDC',
  ],
];

it('every bad line stops the command with its number, its column and what is expected', SLOW, async () => {
  const good = 'AKBK,akb,,2020-02-18,confirmed';
  const lines = [good, ...BAD_LINES.map(([, line]) => line)].map((line) => line.replaceAll(',', '\t'));
  const run = await runCourts({ history: [HEADER, ...lines].join('\n') });
  expect(run.stderr).toContain(`${BAD_LINES.length} problems:`);
  BAD_LINES.forEach(([what, , message], at) => {
    expect(run.stderr, what).toContain(`history line ${at + 3}${message}`);
  });
  expect(run.code).toBe(1);
  expect(run.out).toBe(BEFORE);
});

it('problems of the history and of the feed are told together', SLOW, async () => {
  const { stderr } = await runCourts({
    history: 'court_id\tdate\tstatus\nAKBK\tsoon\tconfirmed\n',
    feed: '{}',
  });
  expect(stderr).toContain('2 problems:');
  expect(stderr).toContain('feed, data: found nothing');
  expect(stderr).toContain('history line 2 (AKBK), nextgen_date: found "soon"');
});
