import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Court, CourtList, Move } from '../../lib/courts/types.ts';
import { COMMITTED_LIST } from './courts-command.ts';

const { courts }: CourtList = JSON.parse(readFileSync(COMMITTED_LIST, 'utf8'));

/** What a person who knows the courts expects of some of them. */
const EXPECTED: Record<string, Partial<Omit<Court, 'history'>> & { move?: Partial<Move> }> = {
  CACDC: {
    code: 'cacd',
    name: 'U.S. District Court, Central District of California',
    short: 'C.D. Cal.',
    zone: 'America/Los_Angeles',
    phones: [{ number: '213-894-0242', note: 'All divisions' }],
    move: { certainty: 'confirmed', day: '2020-02-18' },
  },
  CACBK: { name: 'U.S. Bankruptcy Court, Central District of California', short: 'Bankr. C.D. Cal.' },
  GUDC: {
    code: 'gud',
    name: 'District Court of Guam',
    short: 'D. Guam',
    zone: 'Pacific/Guam',
    states: ['GU'],
  },
  GUBK: { name: 'District Court of Guam, Bankruptcy Division', short: 'Bankr. D. Guam', kind: 'bankruptcy' },
  NMIDC: { code: 'nmid', short: 'D. N. Mar. I.', zone: 'Pacific/Saipan', states: ['MP'] },
  VIDC: { name: 'District Court of the Virgin Islands', short: 'D.V.I.', zone: 'America/St_Thomas' },
  PRDC: {
    short: 'D.P.R.',
    zone: 'America/Puerto_Rico',
    move: { certainty: 'between', notBefore: '2021-11-01', by: '2021-11-30' },
  },
  DCDC: { code: 'dcd', name: 'U.S. District Court, District of Columbia', short: 'D.D.C.', circuit: 'DC' },
  HIDC: { states: ['HI', 'AS'], zone: 'Pacific/Honolulu' },
  NYSBK: { short: 'Bankr. S.D.N.Y.', hosts: ['ecf.nysb.uscourts.gov', 'ecf.nysb-mega.uscourts.gov'] },
  WVNDC: { short: 'N.D. W. Va.', phones: [{ number: '304-232-0011', note: 'ext. 235' }] },
  AKDC: { short: 'D. Alaska', zone: 'America/Anchorage' },
  ORBK: { move: { certainty: 'confirmed', day: '2015-09-28' } },
  PAEDC: { move: { certainty: 'between', notBefore: '2021-07-23', by: '2021-07-26' } },
  RIDC: { move: { certainty: 'between', source: 'http://www.rid.uscourts.gov' } },
  INSBK: { phones: [{ number: '317-229-3800' }], zone: 'America/Indiana/Indianapolis' },
  INNDC: { zone: 'America/Indiana/Indianapolis' },
  KYEDC: { zone: 'America/New_York' },
  KYWDC: { zone: 'America/Kentucky/Louisville' },
  TNEDC: { zone: 'America/New_York' },
  TNMDC: { zone: 'America/Chicago' },
  TNWBK: { zone: 'America/Chicago' },
  FLNDC: { zone: 'America/New_York' },
  NDDC: { zone: 'America/Chicago' },
  SDDC: { zone: 'America/Chicago', phones: [] },
  IDDC: { zone: 'America/Boise' },
  AZDC: { zone: 'America/Phoenix' },
  MIWDC: { zone: 'America/Detroit' },
  NCEBK: {
    phones: [
      { number: '866-222-8029', note: 'option 12' },
      { number: '919-334-3800' },
      { number: '919-856-4752' },
    ],
  },
  '03CA': {
    code: 'ca3',
    name: 'U.S. Court of Appeals for the Third Circuit',
    short: '3d Cir.',
    kind: 'appeals',
    states: ['DE', 'NJ', 'PA', 'VI'],
    move: { certainty: 'between', notBefore: '2018-01-01', by: '2018-04-09' },
  },
  '05CA': { zone: 'America/Chicago' },
  '08CA': { zone: 'America/Chicago' },
  '10CA': { zone: 'America/Denver' },
  '09BAP': {
    code: 'ca9',
    name: 'Bankruptcy Appellate Panel of the Ninth Circuit',
    short: '9th Cir. BAP',
    kind: 'bap',
    zone: 'America/Los_Angeles',
    phones: [{ number: '626-229-7220' }],
  },
  '10BAP': { move: { certainty: 'between', notBefore: null, by: '2023-01-10' } },
  '1DCCA': { code: 'cadc', short: 'D.C. Cir.', circuit: 'DC', states: ['DC'] },
  CAFC: { short: 'Fed. Cir.', circuit: 'FC', states: [] },
  OHNDAD: {
    code: 'ohndad',
    name: 'U.S. District Court, Northern District of Ohio (asbestos)',
    short: 'N.D. Ohio (asbestos)',
    kind: 'district',
    hosts: ['ecf.ohndad.ohnd.uscourts.gov'],
  },
  USFCC: { code: 'cofc', name: 'U.S. Court of Federal Claims', short: 'Fed. Cl.', kind: 'national' },
  CITDC: { code: 'cit', name: 'U.S. Court of International Trade', short: "Ct. Int'l Trade" },
  JPMLDC: { code: 'jpml', short: 'J.P.M.L.', states: [] },
};

it.each(Object.entries(EXPECTED))('%s is what people know it to be', (id, { move, ...expected }) => {
  const court = courts.find((each) => each.id === id);
  expect(court).toMatchObject(expected);
  if (move) expect(court?.history[0]).toMatchObject({ system: 'nextgen', ...move });
});
