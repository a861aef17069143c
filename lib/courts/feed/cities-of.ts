import { PLACES } from './places.ts';
import { plainText } from './plain-text.ts';

/** `…, Santa Ana, CA  92701`, `…, Ocala, Florida 34475`: a comma or the address's begin, a city, a state, a ZIP code. */
const CITY =
  /(?:^|,)\s*([A-Z][A-Za-z.' -]{1,39}?)\s*,?\s+([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),?\s+\d{5}\b/g;

const STATES = new Set(
  Object.entries(PLACES).flatMap(([letters, { name, states }]) => [name, ...(states ?? [letters])]),
);

/**
 * Cities in which a court has an office, as far as an entry's `locations` give them. Those are free text: an address
 * in which no city stands clearly is passed over, for a city only helps to find the court.
 */
export function citiesOf(entry: unknown): string[] {
  const { locations } = Object(entry);
  return Object.values(Object(locations)).flatMap((location) => {
    const { address } = Object(location);
    if (typeof address !== 'string' || address.length > 1000) return [];
    const lines = plainText(address.replace(/<br\s*\/?>/gi, ', '));
    return [...lines.matchAll(CITY)]
      .filter(([, , state = '']) => STATES.has(state))
      .map(([, city = '']) => city.replace(/\bSt\b\.?/, 'St.').replace(/^Ft\b\.?/, 'Fort'))
      .filter((city) => !NO_CITY.test(city));
  });
}

/** Where a comma is missing, a part of the street stands before the city. */
const NO_CITY =
  /\b(?:Street|Avenue|Ave|Blvd|Boulevard|Road|Suite|Room|Floor|Building|Bldg|Box|Plaza|Square|Courthouse)\b/i;
