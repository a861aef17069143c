import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { everyCase, pageKinds, problemsIn, verdictsOfList } from './every-verdict.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const cases = everyCase();

describe('every answer is spoken in whole sentences', () => {
  it.each(pageKinds)('on %s', (kind) => {
    const some = cases.filter(({ verdict }) => verdict.page === kind);
    expect(some.length).toBeGreaterThan(1000);
    expect(problemsIn(some, (guidance) => sentencesOf(guidance).flatMap(problemsOfSentence))).toEqual([]);
  });

  it('for every court of the list, before, within and after its move', () => {
    const days = [
      '2001-01-01',
      '2014-10-27',
      '2018-02-01',
      '2020-02-17',
      '2020-02-18',
      '2021-11-15',
      '2026-11-24',
    ];
    const some = verdictsOfList(bundledCourts.courts, days);
    expect(problemsIn(some, (guidance) => sentencesOf(guidance).flatMap(problemsOfSentence))).toEqual([]);
  });
});

it('every answer says which login, why, what next, and on what it rests', () => {
  const lacking = problemsIn(cases, (guidance) => {
    const { short, headline, why, next, provenance } = guidance;
    return [short, headline, why, next, ...provenance.line]
      .filter((text) => spoken(text).length < 4)
      .map(({ key }) => key);
  });
  expect(lacking).toEqual([]);
});

it('every answer names its courts, and is toned by the login for filing', () => {
  const wrong = problemsIn(cases, ({ tone, courts, shortCourts }, verdict) => {
    const names = verdict.courts.map(({ court }) => `${court.name}, ${court.short}`);
    const found = courts.map((name, index) => `${name}, ${shortCourts[index]}`);
    const untoned = tone === verdict.login.file ? [] : [`${tone} for ${verdict.login.file}`];
    return found.join() === names.join() ? untoned : [...untoned, `${found} for ${names}`];
  });
  expect(wrong).toEqual([]);
});

it('every section has steps, and none is there twice', () => {
  const bad = problemsIn(cases, ({ sections }) => {
    const ids = sections.map(({ id }) => id);
    const empty = sections.filter(({ steps }) => steps.length === 0).map(({ id }) => `${id} is empty`);
    return new Set(ids).size === ids.length ? empty : [...empty, `twice: ${ids}`];
  });
  expect(bad).toEqual([]);
});

it('a notice stands where there is something to notice, and nowhere else', () => {
  const bad = problemsIn(cases, ({ notices }, verdict) => {
    const wanted = [
      ...(verdict.preview ? ['preview'] : []),
      ...(verdict.conflict ? ['conflict'] : []),
      ...(verdict.courts.length > 1 && verdict.page === 'front-door' ? ['bap'] : []),
    ];
    const found = notices.map(({ kind }) => kind);
    return found.join() === wanted.join() ? [] : [`found ${found}, expected ${wanted}`];
  });
  expect(bad).toEqual([]);
});
