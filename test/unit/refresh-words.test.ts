import { describe, expect, it } from 'vitest';
import { harmless } from '../../lib/refresh/harmless.ts';
import {
  changeText,
  type ListChange,
  type Outcome,
  outcomeText,
  type Progress,
  progressText,
  type Refusal,
  refusalText,
} from '../../lib/refresh/index.ts';
import { gradeOf } from './reading-level.ts';
import { problemsOfSentence, spoken } from './spoken.ts';

const DAY = '2023-02-10';
const HOST = 'pacer.uscourts.gov';
const COURT = { id: 'CACDC', court: 'C.D. Cal.' };

/** One of each kind; a kind that is not here does not compile. */
const REFUSALS: { [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  'not-https': { kind: 'not-https', address: 'http://lists.firm.example' },
  unreachable: { kind: 'unreachable', host: HOST },
  'too-slow': { kind: 'too-slow', host: HOST, seconds: 60 },
  cancelled: { kind: 'cancelled' },
  status: { kind: 'status', host: HOST, status: 503 },
  elsewhere: { kind: 'elsewhere', host: 'login.hotel.example' },
  'cut-off': { kind: 'cut-off', host: HOST, bytes: 812_345 },
  'too-big': { kind: 'too-big', limit: 8_000_000 },
  'not-text': { kind: 'not-text' },
  'web-page': { kind: 'web-page' },
  'broken-json': { kind: 'broken-json', characters: 812_345 },
  'not-a-feed': { kind: 'not-a-feed', example: 'feed, data: found nothing, expected a list of courts' },
  broken: { kind: 'broken', problems: ['entry 1, title: found 7, expected a text', 'entry 2, …'], count: 12 },
  'unknown-courts': { kind: 'unknown-courts', ids: ['XYZDC'] },
  older: { kind: 'older', day: DAY, listDay: '2023-03-01' },
  future: { kind: 'future', day: DAY, today: '2020-01-01' },
  missing: { kind: 'missing', courts: Array(40).fill('D. Alaska'), known: 208 },
  'turned-legacy': { kind: 'turned-legacy', courts: ['C.D. Cal.', 'D. Alaska'] },
};

const CHANGES: ListChange[] = [
  { kind: 'added', ...COURT },
  { kind: 'gone', ...COURT },
  { kind: 'moved', ...COURT, notBefore: null, by: DAY },
  { kind: 'moved', ...COURT, notBefore: '2023-01-11', by: DAY },
  { kind: 'phones', ...COURT, from: [], to: ['213-894-0242', '213-555-0100 (Civil)'] },
  { kind: 'website', ...COURT, from: 'https://www.cacd.uscourts.gov', to: null },
  { kind: 'software', ...COURT, from: 'CM/ECF V6.1.1', to: 'NextGen CM/ECF Release 1.7.1' },
];

const OUTCOMES: Outcome[] = [
  ...[[], CHANGES.slice(0, 1), CHANGES].map((changes) => ({ kind: 'updated', day: DAY, changes }) as const),
  { kind: 'unchanged', day: DAY },
  { kind: 'off' },
  { kind: 'running' },
  { kind: 'wait', until: 0 },
  ...Object.values(REFUSALS).map((reason) => ({ kind: 'refused', reason }) as const),
];

const PROGRESS: Progress[] = [
  { phase: 'asking', host: HOST },
  { phase: 'downloading', received: 812_345, total: null },
  { phase: 'downloading', received: 812_345, total: 1_628_989 },
  { phase: 'checking' },
  { phase: 'saving' },
];

const texts = [
  ...Object.values(REFUSALS).map(refusalText),
  ...CHANGES.map(changeText),
  ...OUTCOMES.map(outcomeText),
  ...PROGRESS.map(progressText),
];

describe('everything that a refresh says', () => {
  it.each(texts.map((text) => [spoken(text), text] as const))('%s', (_words, text) => {
    expect(problemsOfSentence(text)).toEqual([]);
  });

  it('is at grade nine at most, on average', () => {
    const grades = texts.map((text) => gradeOf(spoken(text)));
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(9);
  });

  it('names few courts, and counts the rest', () => {
    expect(spoken(refusalText(REFUSALS.missing))).toMatch(/: D\. Alaska(; D\. Alaska){4} and 35 more\./);
    expect(spoken(refusalText(REFUSALS['turned-legacy']))).toContain('C.D. Cal.; D. Alaska. ');
  });

  it('says that the old list holds wherever the new one was refused', () => {
    for (const reason of Object.values(REFUSALS)) {
      expect(spoken(outcomeText({ kind: 'refused', reason }))).toMatch(
        /^The court list was not updated\. .*stays in use\.$/,
      );
    }
  });
});

describe('a stranger’s text is made harmless', () => {
  it.each([
    ['plain', 'plain'],
    ['<b onclick="x">Hi</b>', '‹b onclick="x"›Hi‹/b›'],
    ['a\u0000b\u202Ec\u200Bd\ne', 'a b c d e'],
    ['  \u2028 ', ''],
    ['\ud800x', 'x'],
    ['x'.repeat(1_000_000), `${'x'.repeat(239)}…`],
    ['😀'.repeat(200), /^(😀)+\uFFFD?…$/u],
  ])('%j', (given, expected) => {
    if (typeof expected === 'string') expect(harmless(given)).toBe(expected);
    else expect(harmless(given)).toMatch(expected);
  });
});
