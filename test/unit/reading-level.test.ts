import { describe, expect, it } from 'vitest';
import en from '../../lib/words/en.json';
import { type MessageKey, speaker, text } from '../../lib/words/index.ts';
import { argumentsOf } from './message-arguments.ts';
import { gradeOf, syllablesOf } from './reading-level.ts';

const say = speaker('en');
const SAMPLES = {
  text: 'Utah',
  date: { day: '2020-02-18' },
  time: { moment: 0 },
  plural: 12,
  other: 'x',
} as const;

/** A sentence with plain values in its places. A menu label in quotes is PACER's word, not ours, so it counts as one. */
function sample(key: MessageKey): string {
  const places = [...argumentsOf(en[key])].map(([name, kind]) => [name, SAMPLES[kind]] as const);
  return say(text(key, Object.fromEntries(places))).replace(/“[^”]*”/g, 'this');
}

/** Sentences that tell people what to do or what a thing is, by their group. */
const GROUPS = {
  next: /^next\./,
  step: /^step\./,
  'guide: questions': /^guide\.(?:ask|why)\./,
  'guide: steps': /^guide\.(?:do|step)\./,
  'guide: answers': /^faq\./,
  'guide: words': /^glossary\.\w+\.meaning$/,
};
const keysOf = (pattern: RegExp) => (Object.keys(en) as MessageKey[]).filter((key) => pattern.test(key));
const keys = Object.values(GROUPS).flatMap(keysOf);

describe('the measure itself', () => {
  it.each([
    ['cat', 1],
    ['login', 2],
    ['account', 2],
    ['password', 2],
    ['authenticator', 5],
    ['take', 1],
    ['used', 1],
    ['linked', 1],
    ['upgraded', 3],
    ['people', 2],
    ['courts', 1],
    ['PACER', 2],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('finds a plain sentence plain and a notice of a court hard', () => {
    expect(gradeOf('Type your name here. Then press Go.')).toBeLessThan(3);
    const notice =
      'E-filers who fail to prepare as described below will be unable to access the electronic filing system after February 17, 2020.';
    expect(gradeOf(notice)).toBeGreaterThan(10);
  });
});

describe('what to do next can be read by a sixth-grader', () => {
  it.each(Object.entries(GROUPS))('%s: at grade seven at most, on average', (_group, pattern) => {
    const grades = keysOf(pattern).map((key) => gradeOf(sample(key)));
    expect(grades.length).toBeGreaterThan(10);
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
  });

  it.each(keys)('%s is at grade ten at most', (key) => {
    expect(gradeOf(sample(key)), sample(key)).toBeLessThanOrEqual(10);
  });
});
