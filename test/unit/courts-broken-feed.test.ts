import { expect, it } from 'vitest';
import { AKBK, BEFORE, CACDC, feedText, type Given, runCourts, SLOW } from './courts-command.ts';

/** Broken input, and what the message must name: the entry, the field, what was found, what is expected. */
const BROKEN: [what: string, given: Given, names: string[]][] = [
  [
    'truncated JSON',
    { feed: feedText(CACDC).slice(0, -40) },
    ['feed, content: found broken JSON of', 'expected'],
  ],
  [
    'a web page',
    { feed: '<!DOCTYPE html><title>Sorry</title>' },
    ['feed, content: found a web page', '<!DOCTYPE'],
  ],
  ['text that is not UTF-8', { feed: new Uint8Array([0xff, 0xfe, 0x00]) }, ['feed.json is not UTF-8']],
  ['JSON of another kind', { feed: '[1]' }, ['feed, data: found nothing, expected a list of courts']],
  ['a feed without courts', { feed: feedText() }, ['feed, data: found an empty list']],
  ['a feed without its day', { feed: '{"data":[1],"meta":{}}' }, ['feed, meta.last_updated: found nothing']],
  [
    'a day that does not exist',
    { feed: feedText(CACDC).replace('10 Jan', '31 Feb') },
    ['feed, meta.last_updated: found "Tue, 31 Feb 2023', 'expected a date such as'],
  ],
  [
    'an entry that is no object',
    { feed: feedText(AKBK, null) },
    ['entry 1 (no court_id), value: found null'],
  ],
  [
    'a number for a text',
    { feed: feedText(AKBK, { ...CACDC, login_url: 7 }) },
    ['entry 1 (CACDC), login_url: found 7, expected a text'],
  ],
  [
    'a text for a list',
    { feed: feedText({ ...AKBK, help_desk: 'none' }, CACDC) },
    ['entry 0 (AKBK), help_desk: found "none", expected a list'],
  ],
  [
    'a wrong type deep inside',
    { feed: feedText(AKBK, { ...CACDC, help_desk: [{ phone: '1' }, { phone: [] }] }) },
    ['entry 1 (CACDC), help_desk[1].phone: found a list of 0, expected a text'],
  ],
  [
    'a missing ID',
    { feed: feedText(AKBK, { ...CACDC, court_id: undefined }) },
    ['entry 1 (no court_id), court_id: found nothing, expected a PACER court ID such as CACDC'],
  ],
  [
    'an unknown type',
    { feed: feedText(AKBK, { ...CACDC, type: 'Tribal' }) },
    ['entry 1 (CACDC), type: found "Tribal", expected one of District'],
  ],
  [
    'a type that contradicts the ID',
    { feed: feedText(AKBK, { ...CACDC, type: 'Bankruptcy' }) },
    ['entry 1 (CACDC), type: found "Bankruptcy", expected District'],
  ],
  [
    'the circuit of another court',
    { feed: feedText(AKBK, { ...CACDC, circuit: '02' }) },
    ['entry 1 (CACDC), circuit: found "02", expected 09'],
  ],
  [
    'an ID that no rule knows',
    { feed: feedText(AKBK, CACDC, { ...CACDC, court_id: 'XYZDC' }) },
    ['entry 2 (XYZDC), court_id: found "XYZDC", expected a court that lib/courts/feed knows'],
  ],
  [
    'a duplicate ID',
    { feed: feedText(CACDC, AKBK, CACDC) },
    ['entry 2 (CACDC), court_id: found CACDC again, expected each ID once; entry 0 has it already'],
  ],
  [
    'a host outside uscourts.gov',
    { feed: feedText(AKBK, { ...CACDC, login_url: 'https://ecf.cacd.uscourts.gov.example.com' }) },
    ['entry 1 (CACDC), login_url: found "https://ecf.cacd.uscourts.gov.example.com"', 'under uscourts.gov'],
  ],
  [
    'a user name that looks like the host',
    { feed: feedText(AKBK, { ...CACDC, login_url: 'https://ecf.cacd.uscourts.gov@example.com/' }) },
    ['entry 1 (CACDC), login_url: found', 'under uscourts.gov'],
  ],
  [
    'the host of another court',
    { feed: feedText(AKBK, { ...CACDC, login_url: 'https://ecf.akb.uscourts.gov' }) },
    ['entry 1 (CACDC), login_url: found', 'expected the host that the ID stands for: https://ecf.cacd'],
  ],
  [
    'a court without an address',
    { feed: feedText(AKBK, { ...CACDC, login_url: undefined }) },
    ['entry 1 (CACDC), login_url: found nothing'],
  ],
  [
    'a website outside uscourts.gov',
    { feed: feedText(AKBK, { ...CACDC, web_url: 'javascript:alert(1)' }) },
    ['entry 1 (CACDC), web_url: found "javascript:alert(1)", expected an address under uscourts.gov'],
  ],
  [
    'an entity that nobody decodes',
    { feed: feedText(AKBK, { ...CACDC, software_version: 'NextGen &hearts; 1' }) },
    ['new list (CACDC), courts[1].software: found "NextGen &hearts; 1", expected plain text'],
  ],
  [
    'more than 8 MB',
    { feed: feedText(AKBK, { ...CACDC, flags: 'x'.repeat(8_000_000) }) },
    ['feed.json is too big: found 80', 'expected at most 8000000 bytes'],
  ],
];

it.each(BROKEN)('%s stops the command, which writes nothing', SLOW, async (_what, given, names) => {
  const run = await runCourts(given);
  expect(run.code).toBe(1);
  expect(run.stdout).toBe('');
  for (const name of names) expect(run.stderr).toContain(name);
  expect(run.stderr, 'a message, not a stack').not.toContain('    at ');
  expect(run.out).toBe(BEFORE);
  expect(run.files).toEqual(['against.json', 'feed.json', 'history.tsv', 'out.json']);
});

it('all problems are told at once, up to twenty', SLOW, async () => {
  const entries = Array.from({ length: 25 }, () => ({ ...CACDC, title: 1, type: 2 }));
  const { stderr } = await runCourts({ feed: feedText(...entries), history: 'court_id\tstatus\n' });
  expect(stderr).toContain('51 problems:');
  expect(stderr.match(/^ {2}entry/gm)).toHaveLength(20);
  expect(stderr).toContain('and 31 more');
});
