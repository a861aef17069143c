import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import { countyListSchema } from '../../lib/courts/county-schema.ts';
import { MEANT_CITIES, MEANT_COUNTIES } from '../../lib/find/meant-places.ts';
import { checkCountiesText } from '../../scripts/courts/check-counties-text.ts';
import { countiesText } from '../../scripts/courts/counties-text.ts';

const { served } = bundledCounties;
const servedBy = (id: string) => served.find(({ courts }) => courts.includes(id));

describe('the bundled counties', () => {
  it('fit their schema, which finds nothing to add or drop', () => {
    expect(countyListSchema.parse(bundledCounties)).toEqual(bundledCounties);
    expect(checkCountiesText(countiesText(bundledCounties))).toEqual({ ok: true });
  });

  it('are those of courts of the list, from the same feed', () => {
    const known = new Map(bundledCourts.courts.map(({ id, kind }) => [id, kind]));
    for (const { courts } of served) {
      for (const id of courts) expect(['district', 'bankruptcy'], id).toContain(known.get(id));
    }
    expect(bundledCounties.feedDay).toBe(bundledCourts.feedDay);
  });

  it('leave out no district and no bankruptcy court', () => {
    const all = new Set(served.flatMap(({ courts }) => courts));
    const without = bundledCourts.courts.filter(
      ({ id, kind }) => (kind === 'district' || kind === 'bankruptcy') && !all.has(id),
    );
    // The asbestos cases of N.D. Ohio are a docket; the counties are its court's.
    expect(without.map(({ id }) => id)).toEqual(['OHNDAD']);
  });

  it.each<[id: string, counties: string[]]>([
    ['CACDC', ['Los Angeles', 'Orange', 'Ventura']],
    ['CACBK', ['Los Angeles', 'San Bernardino']],
    ['CANDC', ['San Francisco', 'Santa Clara']],
    ['ILNDC', ['Cook', 'DuPage']],
    ['NYSDC', ['New York', 'Bronx', 'Westchester']],
    ['NYEDC', ['Kings', 'Queens', 'Richmond', 'Nassau', 'Suffolk']],
    ['LAEDC', ['Orleans', 'Jefferson', 'St. John the Baptist']],
    ['LAMDC', ['East Baton Rouge']],
    ['LAWBK', ['Caddo', 'Lafayette']],
    ['PRDC', ['San Juan', 'Ponce', 'Guaynabo']],
    ['VIDC', ['St. Croix', 'St. Thomas']],
    ['AKDC', ['Anchorage', 'North Slope']],
    ['VAEDC', ['Fairfax', 'Fairfax City', 'Richmond City']],
    ['HIDC', ['American Samoa', 'Honolulu']],
    ['MDDC', ["Prince George's", 'Baltimore City']],
  ])('%s serves %s', (id, counties) => {
    expect(servedBy(id)?.counties).toEqual(expect.arrayContaining(counties));
  });

  it('lie each in one district of a state', () => {
    for (const [state, districts] of Map.groupBy(served, ({ courts }) => courts[0]?.slice(0, 2))) {
      const names = districts.flatMap(({ counties }) => counties);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        state,
      ).toEqual([]);
    }
  });
});

describe('counties that are not as they should be are named', () => {
  it.each<[what: string, counties: unknown, says: string]>([
    ['markup', ['<b>Cook</b>'], 'a name of letters'],
    ['an entity', ['Prince George&#039;s'], 'a name of letters'],
    ['a number', [7], 'a name'],
    ['a very long name', [`C${'o'.repeat(60)}k`], 'at most 40 letters'],
    ['another order', ['Will', 'Cook'], 'in alphabetical order'],
    ['one twice', ['Cook', 'Cook'], 'each name once'],
  ])('%s', (_what, counties, says) => {
    const list = { feedDay: '2023-01-10', served: [{ courts: ['ILNDC'], counties, cities: [] }] };
    const checked = checkCountiesText(JSON.stringify(list));
    expect(checked.ok).toBe(false);
    const [problem] = checked.ok ? [] : checked.problems;
    expect(problem?.where).toContain('ILNDC');
    expect(problem?.expected).toContain(says);
  });

  it('a court twice', () => {
    const one = { courts: ['ILNDC'], counties: ['Cook'], cities: [] };
    const checked = checkCountiesText(JSON.stringify({ feedDay: '2023-01-10', served: [one, one] }));
    expect(checked.ok).toBe(false);
  });
});

describe('the places that most people mean', () => {
  it.each(Object.entries(MEANT_COUNTIES))('%s has the counties %s', (district, names) => {
    expect(servedBy(`${district}DC`)?.counties).toEqual(expect.arrayContaining([...names]));
  });

  it.each(Object.entries(MEANT_CITIES))('%s has the cities %s', (district, names) => {
    expect(servedBy(`${district}DC`)?.cities).toEqual(expect.arrayContaining([...names]));
  });

  it('are meant in one district alone', () => {
    for (const table of [MEANT_COUNTIES, MEANT_CITIES]) {
      const names = Object.values(table).flat();
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});
