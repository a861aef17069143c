import { describe, expect, it } from 'vitest';
import { factsFor, faqFor, glossary, searchFaq, searchGlossary } from '../../lib/guide/index.ts';
import { SOURCES } from '../../lib/guide/sources.ts';
import { speaker } from '../../lib/words/index.ts';
import { everyFacts } from './every-walk.ts';
import { listed } from './made-courts.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const say = speaker('en');
const eve = factsFor(listed('CACDC'), '2020-02-17');
const today = factsFor(listed('CACDC'), '2026-11-24');
const answerTo = (id: string, facts = today) =>
  faqFor(facts)
    .find((entry) => entry.id === id)
    ?.answer.map(({ text }) => spoken(text))
    .join(' ');

describe('the questions', () => {
  it('are the four of the notice and the twenty that filers stumble over', () => {
    const topics = faqFor(today).map(({ topic }) => topic);
    expect(topics.filter((topic) => topic === 'notice')).toHaveLength(4);
    expect(topics.filter((topic) => topic === 'stumble')).toHaveLength(20);
  });

  it('all have an answer, whole sentences and a source, at every kind of court and standing', () => {
    const problems = new Set<string>();
    for (const [what, facts] of everyFacts())
      for (const entry of faqFor(facts)) {
        if (entry.answer.length === 0) problems.add(`${entry.id} has no answer: ${what}`);
        const keys = entry.answer.map(({ text }) => text.key);
        if (new Set(keys).size < keys.length) problems.add(`${entry.id} says a thing twice: ${what}`);
        for (const sentence of sentencesOf(entry))
          for (const each of problemsOfSentence(sentence)) problems.add(each);
      }
    expect([...problems]).toEqual([]);
  });

  it('are answered for the day', () => {
    expect(answerTo('link-again', eve)).toContain('Here you can link on February 18, 2020 or later.');
    expect(answerTo('link-again')).toContain('you can link now');
    expect(answerTo('no-filing-menus', eve)).toContain('not on NextGen yet');
    expect(answerTo('no-filing-menus')).toContain('choose Utilities');
    expect(answerTo('cja-billed', eve)).toContain('X-');
    expect(answerTo('cja-billed')).not.toContain('X-');
  });

  it('are answered for the kind of court', () => {
    expect(answerTo('saved-password')).toContain('this court’s help desk');
    expect(answerTo('saved-password', factsFor(listed('09CA'), '2026-11-24'))).toContain(
      'PACER Service Center',
    );
  });
});

describe('the words', () => {
  it('explain every kind of account', () => {
    const accounts = glossary().filter(({ topic }) => topic === 'account');
    expect(accounts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'individual',
        'upgraded',
        'legacy',
        'shared',
        'paa',
        'cja-exempt',
        'filing-agent',
      ]),
    );
  });

  it('are whole sentences', () => {
    for (const { meaning } of glossary()) expect(spoken(meaning)).toMatch(/^[A-Z].*\.$/);
    expect(glossary().flatMap((entry) => sentencesOf(entry).flatMap(problemsOfSentence))).toEqual([]);
  });

  it('have names that no question has, so that each deep link leads to one place', () => {
    const ids = [...glossary(), ...faqFor(today)].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

it('every source is an address, and is used', () => {
  const used = new Set([...glossary(), ...faqFor(today)].map(({ source }) => source.href));
  for (const { href } of Object.values(SOURCES))
    expect(URL.parse(href)?.hostname).toMatch(/\.(?:gov)$|webharvest\.gov$/);
  expect(Object.values(SOURCES).filter(({ href }) => !used.has(href))).toEqual([]);
});

describe('search', () => {
  const faq = (typed: string) => searchFaq(faqFor(today), typed, say).map(({ id }) => id);
  const words = (typed: string) => searchGlossary(glossary(), typed, say).map(({ id }) => id);

  it('gives everything in its order where nothing was typed', () => {
    expect(faq('  ')).toEqual(faqFor(today).map(({ id }) => id));
    expect(words('')).toEqual(glossary().map(({ id }) => id));
  });

  it.each([
    ['text message', 'sign-in-code'],
    ['TEXT  messages', 'sign-in-code'],
    ['pop up', 'pop-ups'],
    ['popup', 'pop-ups'],
    ['shares', 'shared-account'],
    ['180 days', 'password-expired'],
    ['six char', 'six-characters'],
  ])('finds %j first at %s', (typed, first) => {
    expect(faq(typed)[0]).toBe(first);
  });

  it.each([
    ['mfa', 'mfa'],
    ['cmecf', 'cm-ecf'],
    ['CM/ECF', 'cm-ecf'],
    ['paa', 'paa'],
    ['efile', 'e-file-registration'],
  ])('finds the word %j at %s', (typed, id) => {
    expect(words(typed)).toContain(id);
  });

  it('finds nothing for what is nowhere', () => {
    expect(faq('zebra')).toEqual([]);
    expect(words('zebra')).toEqual([]);
  });
});
