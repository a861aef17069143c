import { CENTRAL, EASTERN, MOUNTAIN, PACIFIC } from './zones.ts';

/** A state or territory with district courts, under the letters that PACER court IDs begin with. */
export interface Place {
  /** As the feed's county lists write it. */
  name: string;
  /** Bluebook abbreviation, as it stands in the citation form of its courts. */
  cite: string;
  /** IANA zone of the clerk's office; a district with another one stands in `DISTRICT_ZONES`. */
  zone: string;
  /** Postal codes of what its courts serve, its own first, where that is not just the letters of the key. */
  states?: string[];
  /** Name of a court that is not a `U.S. District Court, District of …`; its bankruptcy court is a division. */
  territorial?: string;
}

export const PLACES: Readonly<Record<string, Place>> = {
  AK: { name: 'Alaska', cite: 'Alaska', zone: 'America/Anchorage' },
  AL: { name: 'Alabama', cite: 'Ala.', zone: CENTRAL },
  AR: { name: 'Arkansas', cite: 'Ark.', zone: CENTRAL },
  AZ: { name: 'Arizona', cite: 'Ariz.', zone: 'America/Phoenix' },
  CA: { name: 'California', cite: 'Cal.', zone: PACIFIC },
  CO: { name: 'Colorado', cite: 'Colo.', zone: MOUNTAIN },
  CT: { name: 'Connecticut', cite: 'Conn.', zone: EASTERN },
  DC: { name: 'District of Columbia', cite: 'D.C.', zone: EASTERN },
  DE: { name: 'Delaware', cite: 'Del.', zone: EASTERN },
  FL: { name: 'Florida', cite: 'Fla.', zone: EASTERN },
  GA: { name: 'Georgia', cite: 'Ga.', zone: EASTERN },
  GU: { name: 'Guam', cite: 'Guam', zone: 'Pacific/Guam', territorial: 'District Court of Guam' },
  // American Samoa has no federal court; the feed lists it among the counties of the courts of Hawaii.
  HI: { name: 'Hawaii', cite: 'Haw.', zone: 'Pacific/Honolulu', states: ['HI', 'AS'] },
  IA: { name: 'Iowa', cite: 'Iowa', zone: CENTRAL },
  ID: { name: 'Idaho', cite: 'Idaho', zone: 'America/Boise' },
  IL: { name: 'Illinois', cite: 'Ill.', zone: CENTRAL },
  IN: { name: 'Indiana', cite: 'Ind.', zone: 'America/Indiana/Indianapolis' },
  KS: { name: 'Kansas', cite: 'Kan.', zone: CENTRAL },
  KY: { name: 'Kentucky', cite: 'Ky.', zone: EASTERN },
  LA: { name: 'Louisiana', cite: 'La.', zone: CENTRAL },
  MA: { name: 'Massachusetts', cite: 'Mass.', zone: EASTERN },
  MD: { name: 'Maryland', cite: 'Md.', zone: EASTERN },
  ME: { name: 'Maine', cite: 'Me.', zone: EASTERN },
  MI: { name: 'Michigan', cite: 'Mich.', zone: 'America/Detroit' },
  MN: { name: 'Minnesota', cite: 'Minn.', zone: CENTRAL },
  MO: { name: 'Missouri', cite: 'Mo.', zone: CENTRAL },
  MS: { name: 'Mississippi', cite: 'Miss.', zone: CENTRAL },
  MT: { name: 'Montana', cite: 'Mont.', zone: MOUNTAIN },
  NC: { name: 'North Carolina', cite: 'N.C.', zone: EASTERN },
  ND: { name: 'North Dakota', cite: 'N.D.', zone: CENTRAL },
  NE: { name: 'Nebraska', cite: 'Neb.', zone: CENTRAL },
  NH: { name: 'New Hampshire', cite: 'N.H.', zone: EASTERN },
  NJ: { name: 'New Jersey', cite: 'N.J.', zone: EASTERN },
  NM: { name: 'New Mexico', cite: 'N.M.', zone: MOUNTAIN },
  NMI: {
    name: 'Northern Marianas',
    cite: 'N. Mar. I.',
    zone: 'Pacific/Saipan',
    states: ['MP'],
    territorial: 'District Court for the Northern Mariana Islands',
  },
  NV: { name: 'Nevada', cite: 'Nev.', zone: PACIFIC },
  NY: { name: 'New York', cite: 'N.Y.', zone: EASTERN },
  OH: { name: 'Ohio', cite: 'Ohio', zone: EASTERN },
  OK: { name: 'Oklahoma', cite: 'Okla.', zone: CENTRAL },
  OR: { name: 'Oregon', cite: 'Or.', zone: PACIFIC },
  PA: { name: 'Pennsylvania', cite: 'Pa.', zone: EASTERN },
  PR: { name: 'Puerto Rico', cite: 'P.R.', zone: 'America/Puerto_Rico' },
  RI: { name: 'Rhode Island', cite: 'R.I.', zone: EASTERN },
  SC: { name: 'South Carolina', cite: 'S.C.', zone: EASTERN },
  // Sioux Falls. Rapid City is on Mountain time.
  SD: { name: 'South Dakota', cite: 'S.D.', zone: CENTRAL },
  TN: { name: 'Tennessee', cite: 'Tenn.', zone: CENTRAL },
  TX: { name: 'Texas', cite: 'Tex.', zone: CENTRAL },
  UT: { name: 'Utah', cite: 'Utah', zone: MOUNTAIN },
  VA: { name: 'Virginia', cite: 'Va.', zone: EASTERN },
  VI: {
    name: 'Virgin Islands',
    cite: 'V.I.',
    zone: 'America/St_Thomas',
    territorial: 'District Court of the Virgin Islands',
  },
  VT: { name: 'Vermont', cite: 'Vt.', zone: EASTERN },
  WA: { name: 'Washington', cite: 'Wash.', zone: PACIFIC },
  WI: { name: 'Wisconsin', cite: 'Wis.', zone: CENTRAL },
  WV: { name: 'West Virginia', cite: 'W. Va.', zone: EASTERN },
  WY: { name: 'Wyoming', cite: 'Wyo.', zone: MOUNTAIN },
};

/** Districts whose clerk's office is not in its state's zone above. */
export const DISTRICT_ZONES: Readonly<Record<string, string>> = {
  KYW: 'America/Kentucky/Louisville', // Louisville, Eastern
  TNE: EASTERN, // Knoxville; its Winchester division is on Central time
};
