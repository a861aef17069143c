import { CIRCUITS } from './circuits.ts';
import type { Facts } from './facts.ts';
import { DISTRICT_ZONES, PLACES, type Place } from './places.ts';

const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

/** `CACDC`, `CACBK`, `AKDC`: a place, a direction where the place has several districts, `DC` or `BK`. */
export function districtFacts(id: string): Facts | undefined {
  const [, district = '', ending] = /^([A-Z]{2,3})(DC|BK)$/.exec(id) ?? [];
  const [place, direction] = PLACES[district]
    ? [PLACES[district]]
    : [PLACES[district.slice(0, 2)], DIRECTIONS[district.slice(2)]];
  if (!place || (district.length > 2 && !PLACES[district] && !direction)) return undefined;

  const states = place.states ?? [district.slice(0, 2)];
  const circuit = Object.keys(CIRCUITS).find((key) => CIRCUITS[key]?.states.some((s) => states.includes(s)));
  if (!circuit) return undefined;

  const bankruptcy = ending === 'BK';
  const code = district.toLowerCase() + (bankruptcy ? 'b' : 'd');
  return {
    code,
    name: nameOf(place, direction, bankruptcy),
    short: (bankruptcy ? 'Bankr. ' : '') + citeOf(place, direction),
    kind: bankruptcy ? 'bankruptcy' : 'district',
    circuit,
    states,
    zone: DISTRICT_ZONES[district] ?? place.zone,
    host: `ecf.${code}.uscourts.gov`,
    feedType: bankruptcy ? 'Bankruptcy' : 'District',
  };
}

function nameOf({ name, territorial }: Place, direction: string | undefined, bankruptcy: boolean): string {
  if (territorial) return bankruptcy ? `${territorial}, Bankruptcy Division` : territorial;
  const whole = name.startsWith('District of') ? name : `District of ${name}`;
  return `U.S. ${bankruptcy ? 'Bankruptcy' : 'District'} Court, ${direction ? `${direction} ${whole}` : whole}`;
}

/** Bluebook rule 6.1(a): single letters close up (`S.D.N.Y.`, `D.D.C.`), longer words do not (`N.D. W. Va.`). */
function citeOf({ cite }: Place, direction: string | undefined): string {
  const district = direction ? `${direction.charAt(0)}.D.` : 'D.';
  return /^(?:[A-Z]\.)+$/.test(cite) ? district + cite : `${district} ${cite}`;
}
