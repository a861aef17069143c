import { describe, expect, it } from 'vitest';
import {
  addCourt,
  answer,
  answerOf,
  emptyReadiness,
  exportReadiness,
  importReadiness,
  noticeLinked,
  OPTIONS,
  type QuestionId,
  type Readiness,
  readinessSchema,
  removeCourt,
  unanswer,
} from '../../lib/readiness/index.ts';

const cacd = { court: 'CACDC', day: '2020-02-20' };
const nysd = { court: 'NYSDC', day: '2020-02-20' };
const everyAnswer = Object.entries(OPTIONS).flatMap(([question, options]) =>
  options.map((option) => [question as QuestionId, option] as const),
);

/** Answers to every question, at a court. */
const full = everyAnswer.reduce(
  (all, [question, option]) => answer(all, cacd, question, option),
  emptyReadiness,
);

describe('answers', () => {
  it.each(everyAnswer)('%s: %s is kept, is read again, and is of the stored shape', (question, option) => {
    const after = answer(emptyReadiness, cacd, question, option);
    expect(answerOf(after, cacd, question)).toBe(option);
    expect(readinessSchema.safeParse(after).success).toBe(true);
  });

  it.each(everyAnswer)('%s: %s can be taken back', (question, option) => {
    const after = unanswer(answer(emptyReadiness, cacd, question, option), cacd, question);
    expect(answerOf(after, cacd, question)).toBeNull();
    expect(readinessSchema.safeParse(after).success).toBe(true);
  });

  it('taking back what was never answered changes nothing', () => {
    expect(unanswer(emptyReadiness, cacd, 'linked')).toEqual(emptyReadiness);
  });

  it('never change what they began from', () => {
    expect(emptyReadiness).toEqual({ version: 1, person: {}, courts: {} });
    const before = structuredClone(full);
    answer(full, cacd, 'account', 'shared');
    unanswer(full, cacd, 'linked');
    noticeLinked(full, nysd);
    expect(full).toEqual(before);
  });

  it('about the person hold at every court, and those about a court at that one', () => {
    const all = answer(answer(emptyReadiness, cacd, 'account', 'own'), cacd, 'oldLogin', 'yes');
    expect(answerOf(all, nysd, 'account')).toBe('own');
    expect(answerOf(all, nysd, 'oldLogin')).toBeNull();
  });

  it('“pro hac vice” holds at one court, beside what the person is elsewhere', () => {
    const all = answer(answer(emptyReadiness, cacd, 'filer', 'cja'), nysd, 'filer', 'pro-hac-vice');
    expect(answerOf(all, cacd, 'filer')).toBe('cja');
    expect(answerOf(all, nysd, 'filer')).toBe('pro-hac-vice');
    expect(answerOf(answer(all, nysd, 'filer', 'attorney'), nysd, 'filer')).toBe('attorney');
  });

  it('“I have linked it” is the link itself, told on that day', () => {
    const all = answer(emptyReadiness, cacd, 'knowsLogin', 'linked');
    expect(all.courts.CACDC?.linked).toEqual({ linked: 'yes', how: 'told', day: '2020-02-20' });
    expect(answerOf(all, cacd, 'linked')).toBe('yes');
    expect(answerOf(answer(all, cacd, 'knowsLogin', 'yes'), cacd, 'linked')).toBeNull();
    const passedNo = answer(answer(emptyReadiness, cacd, 'knowsLogin', 'no'), cacd, 'knowsLogin', 'linked');
    expect(answerOf(answer(passedNo, cacd, 'linked', 'no'), cacd, 'knowsLogin')).toBe('yes');
  });

  it('a link does not count on a day before it was made', () => {
    const all = noticeLinked(emptyReadiness, cacd);
    expect(answerOf(all, { ...cacd, day: '2020-02-19' }, 'linked')).toBeNull();
    expect(answerOf(all, { ...cacd, day: '2020-02-20' }, 'linked')).toBe('yes');
  });

  it('a link that a page shows beats a “no”, and is not written twice', () => {
    const all = noticeLinked(answer(emptyReadiness, cacd, 'linked', 'no'), cacd);
    expect(all.courts.CACDC?.linked).toEqual({ linked: 'yes', how: 'seen', day: '2020-02-20' });
    expect(noticeLinked(all, { ...cacd, day: '2020-03-01' })).toBe(all);
  });

  it('an answer that a question does not have is a mistake, and says which it has', () => {
    expect(() => answer(emptyReadiness, cacd, 'account', 'mine')).toThrow(
      'account has no answer "mine": own, none, shared, admin',
    );
  });
});

describe('the person’s courts', () => {
  it('are added once and removed with their answers', () => {
    const all = addCourt(addCourt(emptyReadiness, 'CACDC'), 'NYSDC');
    expect(Object.keys(all.courts)).toEqual(['CACDC', 'NYSDC']);
    expect(addCourt(all, 'CACDC')).toBe(all);
    expect(removeCourt(full, 'CACDC')).toEqual({ ...full, courts: {} });
  });
});

describe('export and import', () => {
  it('bring every answer back', () => {
    expect(importReadiness(exportReadiness(full))).toEqual({ ok: true, value: full });
    expect(importReadiness(exportReadiness(emptyReadiness))).toEqual({ ok: true, value: emptyReadiness });
  });

  const problems = (value: unknown) => {
    const imported = importReadiness(typeof value === 'string' ? value : JSON.stringify(value));
    return imported.ok ? [] : imported.problems.map(({ field, found, expected }) => [field, found, expected]);
  };
  const withCourt = (court: unknown) => ({ ...emptyReadiness, courts: { CACDC: court } });

  it.each<[what: string, value: unknown, field: string, found: string, expected: string]>([
    ['no JSON', 'PACER', 'file', '"PACER"', 'JSON text that this guide exported'],
    ['nothing', '', 'file', '""', 'JSON text that this guide exported'],
    ['a list', [], 'value', 'a list of 0', 'version, person and courts, and nothing else'],
    ['a later version', { ...emptyReadiness, version: 2 }, 'version', '2', 'version 1'],
    [
      'an answer that no question has',
      { ...emptyReadiness, person: { account: 'mine' } },
      'person.account',
      '"mine"',
      'one of own, none, shared, admin',
    ],
    [
      'something that is no answer',
      { ...emptyReadiness, person: { password: 'x' } },
      'person',
      'an object',
      'only known answers',
    ],
    [
      'a link without a day',
      withCourt({ linked: { linked: 'yes', how: 'told' } }),
      'courts.CACDC.linked.day',
      'nothing',
      'a day YYYY-MM-DD',
    ],
    [
      'a day that does not exist',
      withCourt({ linked: { linked: 'yes', how: 'told', day: '2020-02-30' } }),
      'courts.CACDC.linked.day',
      '"2020-02-30"',
      'a day YYYY-MM-DD',
    ],
  ])('%s is refused, and it is said where and why', (_what, value, field, found, expected) => {
    expect(problems(value)).toEqual([[field, found, expected]]);
  });

  it('a court that is no PACER court ID is refused', () => {
    expect(problems({ ...emptyReadiness, courts: { 'Smith v. Jones': {} } })).not.toEqual([]);
  });

  it('a text that is far too long is refused unread', () => {
    expect(problems(' '.repeat(200_001))).toEqual([
      ['file', '200001 characters', 'at most 200000 characters'],
    ]);
  });
});

it('answers hold no text that a person typed', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
  const known = new Set([...everyAnswer.map(([, option]) => option), '1', 'true', 'told', '2020-02-20']);
  expect(texts(full satisfies Readiness).filter((text) => !known.has(text as never))).toEqual([]);
});
