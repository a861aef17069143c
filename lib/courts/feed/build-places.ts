import type { Court, Served } from '../types.ts';
import { citiesOf } from './cities-of.ts';
import { parseEntry } from './entry.ts';

/**
 * Which counties and cities the district and bankruptcy courts serve, by the feed's entries. Courts of one district
 * with the same counties share a line. Circuits are left out: theirs are those of their districts.
 */
export function buildPlaces(entries: readonly unknown[], courts: readonly Court[]): Served[] {
  const known = new Set(courts.filter(isOfDistrict).map(({ id }) => id));
  const served = new Map<string, Served>();
  entries.forEach((value, index) => {
    const parsed = parseEntry(value, index);
    if (!parsed.ok) return;
    const { court_id: id, counties: listed } = parsed.entry;
    if (!known.has(id)) return;
    const counties = sorted(listed?.map(({ name }) => name) ?? []);
    const cities = citiesOf(value);
    if (counties.length + cities.length === 0) return;
    const key = [id.slice(0, -2), ...counties].join('\n');
    const before = served.get(key) ?? { courts: [], counties, cities: [] };
    served.set(key, {
      courts: sorted([...before.courts, id]),
      counties,
      cities: sorted([...before.cities, ...cities]),
    });
  });
  return [...served.values()].sort((a, b) => (a.courts.join() < b.courts.join() ? -1 : 1));
}

/** Not a circuit, and not a docket of its own such as `OHNDAD`, whose district has another court for all else. */
function isOfDistrict({ id, kind }: Court): boolean {
  return (kind === 'district' && id.endsWith('DC')) || (kind === 'bankruptcy' && id.endsWith('BK'));
}

/** Each once, in an order that is the same on every machine. */
function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
