import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Verdict } from '../../lib/verdict/index.ts';
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

/** A court that has moved once, and has another move ahead. */
function isAhead({ courts: [first] }: Verdict): boolean {
  return (
    first !== undefined &&
    'since' in first.standing &&
    first.standing.since !== undefined &&
    first.standing.next !== null
  );
}

/** The list of 2023 is years old on every day of these cases; the page or a sighting makes up for it. */
function isOld({ basis, preview, courts }: Verdict): boolean {
  return basis === 'list' && !preview && courts.length > 0;
}

it('a notice stands where there is something to notice, and nowhere else', () => {
  const bad = problemsIn(cases, ({ notices }, verdict) => {
    const speaks = verdict.login.file !== 'none' && verdict.page !== 'training';
    const wanted = [
      ...(verdict.preview ? ['preview'] : []),
      ...(speaks && verdict.conflict ? ['conflict'] : []),
      ...(speaks && isAhead(verdict) ? ['ahead'] : []),
      ...(speaks && verdict.courts.length > 1 && verdict.page === 'front-door' ? ['bap'] : []),
      ...(speaks && isOld(verdict) ? ['old-list'] : []),
    ];
    const found = notices.map(({ kind }) => kind);
    return found.join() === wanted.join() ? [] : [`found ${found}, expected ${wanted}`];
  });
  expect(bad).toEqual([]);
});
