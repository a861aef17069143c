import { PLACES } from '../courts/feed/places.ts';

/** Further forms of a state's name, by postal code: old abbreviations of the bar, and names that people use. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  AK: ['Alas'],
  CA: ['Calif'],
  CT: ['Ct'],
  DC: ['Dist Columbia', 'Washington DC'],
  HI: ['Hawai'],
  KS: ['Kans'],
  LA: ['parish'],
  MP: ['CNMI', 'Northern Mariana Islands', 'Northern Mariana'],
  NC: ['N Car'],
  ND: ['N Dak'],
  NE: ['Nebr'],
  NM: ['N Mex'],
  OK: ['Okl'],
  OR: ['Ore'],
  PA: ['Penna', 'Penn'],
  SC: ['S Car'],
  SD: ['S Dak'],
  VI: ['USVI', 'US Virgin Islands'],
  WA: ['Washington State'],
  WI: ['Wisc'],
  WV: ['W Virg'],
};

/** Names, postal code and abbreviations of a state or territory, the name first: `California`, `CA`, `Cal.`, `Calif`. */
export function stateNames(postal: string): string[] {
  const [, place] = PLACE_OF.get(postal) ?? [];
  const names = place ? [place.name, postal, place.cite] : [OTHERS[postal] ?? postal, postal];
  return [...names, ...(FURTHER[postal] ?? [])];
}

const PLACE_OF = new Map(
  Object.entries(PLACES).map(([letters, place]) => [place.states?.[0] ?? letters, [letters, place] as const]),
);

/** Without a federal court of its own. */
const OTHERS: Readonly<Record<string, string>> = { AS: 'American Samoa' };
