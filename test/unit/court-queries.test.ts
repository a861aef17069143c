import { expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import { makeFinder } from '../../lib/find/index.ts';
import { QUERIES } from './court-queries.ts';

const find = makeFinder(bundledCourts.courts, bundledCounties);
const answers = QUERIES.map(([query, meant, what]) => {
  const ids = find(query).map(({ court }) => court.id);
  return {
    at: ids.indexOf(meant),
    says: `“${query}” (${what}): ${meant}, found ${ids.slice(0, 4).join(', ')}`,
  };
});

it('there are two hundred queries or more, each once', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(QUERIES.map(([query]) => query)).size).toBe(QUERIES.length);
});

it('every query finds the court that is meant among the first three', () => {
  expect(answers.filter(({ at }) => at < 0 || at > 2).map(({ says }) => says)).toEqual([]);
});

it('98 of 100 queries find it first of all', () => {
  const others = answers.filter(({ at }) => at !== 0).map(({ says }) => says);
  expect(others.length, others.join('\n')).toBeLessThanOrEqual(Math.floor(QUERIES.length * 0.02));
});
