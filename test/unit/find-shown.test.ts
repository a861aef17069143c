import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import { highlight, makeFinder } from '../../lib/find/index.ts';

const find = makeFinder(bundledCourts.courts, bundledCounties);

/** A text as the search shows it for the first court, what is marked between brackets. */
function marked(query: string): string[] {
  const [first] = find(query);
  if (!first) return [];
  const { short, name, id } = first.court;
  return [short, name, id].map((text) =>
    highlight(text, first.matched)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join(''),
  );
}

describe('what was typed is marked in what is shown', () => {
  it.each<[query: string, short: string, name: string, id: string]>([
    ['cd cal', '[C.D. Cal.]', 'U.S. District Court, Central District of [Cal]ifornia', 'CACDC'],
    ['cacd', 'C.D. Cal.', 'U.S. District Court, Central District of California', '[CACD]C'],
    ['central calif', 'C.D. Cal.', 'U.S. District Court, [Central] District of [Calif]ornia', 'CACDC'],
    ['centrl california', 'C.D. Cal.', 'U.S. District Court, [Central] District of [California]', 'CACDC'],
    [
      'west virginia northern',
      'N.D. W. Va.',
      'U.S. District Court, [Northern] District of [West Virginia]',
      'WVNDC',
    ],
    ['ninth circuit bap', '9th Cir. [BAP]', 'Bankruptcy Appellate Panel of the [Ninth] [Circuit]', '09BAP'],
  ])('%s', (query, ...shown) => {
    expect(marked(query)).toEqual(shown);
  });

  it('nothing is lost or added, whatever is marked', () => {
    for (const { name } of bundledCourts.courts) {
      for (const words of [['u'], ['d', 'district'], ['court'], ['us'], ['of', 'o']]) {
        expect(
          highlight(name, words)
            .map(({ text }) => text)
            .join(''),
        ).toBe(name);
      }
    }
  });
});

describe('the place by which a court was found is said', () => {
  it.each([
    ['los angeles', { kind: 'county', name: 'Los Angeles' }],
    ['san bernadino', { kind: 'county', name: 'San Bernardino' }],
    ['orleans parish', { kind: 'county', name: 'Orleans' }],
    ['new york county', { kind: 'county', name: 'New York' }],
    ['houston', { kind: 'city', name: 'Houston' }],
    ['cook county bankruptcy', { kind: 'county', name: 'Cook' }],
  ])('%s', (query, place) => {
    expect(find(query)[0]?.place).toEqual(place);
  });

  it.each(['cacd', 'california', 'new york', 'ninth circuit', 'guam'])(
    '%s names a court, not a place',
    (query) => {
      expect(find(query)[0]?.place).toBeUndefined();
    },
  );
});

describe('a pasted address', () => {
  it('of a circuit’s front door finds the circuit and its panel', () => {
    expect(find('https://ecf.ca9.uscourts.gov/').map(({ court }) => court.id)).toEqual(['09CA', '09BAP']);
  });

  it.each(['https://www.example.com/', 'https://pcl.uscourts.gov/pcl/', 'cacd.example.com', 'https://'])(
    '%s, of no court, finds none',
    (address) => {
      expect(find(address)).toEqual([]);
    },
  );
});

describe('states and places of one name', () => {
  it.each([
    ['virginia', ['VAEDC', 'VAWDC', 'VAEBK', 'VAWBK']],
    ['west virginia', ['WVNDC', 'WVSDC', 'WVNBK', 'WVSBK']],
    ['washington', ['WAEDC', 'WAWDC', 'WAEBK', 'WAWBK']],
    ['oregon', ['ORDC', 'ORBK']],
  ])('%s', (query, first) => {
    expect(
      find(query)
        .slice(0, first.length)
        .map(({ court }) => court.id),
    ).toEqual(first);
  });

  it('a court that has no counties in the data is found by its name all the same', () => {
    const bare = makeFinder(bundledCourts.courts, { feedDay: '2023-01-10', served: [] });
    expect(bare('cd cal')[0]?.court.id).toBe('CACDC');
    expect(bare('los angeles')).toEqual([]);
  });
});
