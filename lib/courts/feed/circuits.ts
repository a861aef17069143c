import { CENTRAL, EASTERN, MOUNTAIN, PACIFIC } from './zones.ts';

/** A circuit, under the two characters that the feed writes in `circuit`. */
export interface Circuit {
  /** PACER court ID of its court of appeals. */
  id: string;
  /** CM/ECF code, which a Bankruptcy Appellate Panel shares. */
  code: string;
  name: string;
  cite: string;
  /** IANA zone of the clerk's office. */
  zone: string;
  /** Postal codes of the states and territories with a district court in it. */
  states: string[];
}

export const CIRCUITS: Readonly<Record<string, Circuit>> = {
  // Boston
  '01': circuit('01CA', 'ca1', 'First Circuit', '1st Cir.', EASTERN, 'MA ME NH PR RI'),
  // New York
  '02': circuit('02CA', 'ca2', 'Second Circuit', '2d Cir.', EASTERN, 'CT NY VT'),
  // Philadelphia
  '03': circuit('03CA', 'ca3', 'Third Circuit', '3d Cir.', EASTERN, 'DE NJ PA VI'),
  // Richmond
  '04': circuit('04CA', 'ca4', 'Fourth Circuit', '4th Cir.', EASTERN, 'MD NC SC VA WV'),
  // New Orleans
  '05': circuit('05CA', 'ca5', 'Fifth Circuit', '5th Cir.', CENTRAL, 'LA MS TX'),
  // Cincinnati
  '06': circuit('06CA', 'ca6', 'Sixth Circuit', '6th Cir.', EASTERN, 'KY MI OH TN'),
  // Chicago
  '07': circuit('07CA', 'ca7', 'Seventh Circuit', '7th Cir.', CENTRAL, 'IL IN WI'),
  // St. Louis
  '08': circuit('08CA', 'ca8', 'Eighth Circuit', '8th Cir.', CENTRAL, 'AR IA MN MO ND NE SD'),
  // San Francisco; its Bankruptcy Appellate Panel in Pasadena, the same zone
  '09': circuit('09CA', 'ca9', 'Ninth Circuit', '9th Cir.', PACIFIC, 'AK AZ CA GU HI ID MP MT NV OR WA'),
  // Denver
  '10': circuit('10CA', 'ca10', 'Tenth Circuit', '10th Cir.', MOUNTAIN, 'CO KS NM OK UT WY'),
  // Atlanta
  '11': circuit('11CA', 'ca11', 'Eleventh Circuit', '11th Cir.', EASTERN, 'AL FL GA'),
  DC: circuit('1DCCA', 'cadc', 'D.C. Circuit', 'D.C. Cir.', EASTERN, 'DC'),
  // Washington; its appeals come from the whole country
  FC: circuit('CAFC', 'cafc', 'Federal Circuit', 'Fed. Cir.', EASTERN, ''),
};

function circuit(
  id: string,
  code: string,
  name: string,
  cite: string,
  zone: string,
  states: string,
): Circuit {
  return { id, code, name, cite, zone, states: states.split(' ').filter(Boolean) };
}
