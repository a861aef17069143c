import { expect, test } from 'vitest';
import type { Weight } from '../../scripts/build/weights.ts';
import { injectedBytes } from './injected.ts';
import type { BenchPage } from './pages.ts';

const weight = (file: string, raw: number, role: Weight['role'] = 'detecting'): Weight => ({
  file,
  role,
  raw,
  gzip: raw,
  budget: raw,
  zod: [],
});

const WEIGHTS = [weight('court.js', 4000), weight('gate.js', 300), weight('panel.js', 12_000, 'interface')];

const MANIFEST = {
  name: 'as signpost’s is',
  version: '1',
  content_scripts: [
    {
      matches: ['*://*.uscourts.gov/', '*://*.uscourts.gov/?*'],
      exclude_globs: ['*://www.*'],
      js: ['panel.js', 'court.js'],
    },
    { matches: ['*://*.uscourts.gov/*'], include_globs: ['*://ecf-trai?.*'], js: ['court.js'] },
    {
      matches: ['https://*.uscourts.gov/cgi-bin/*'],
      exclude_matches: ['*://*/cgi-bin/Court*'],
      js: ['gate.js'],
    },
  ],
};

const page = (address: string, overlay = false): BenchPage => ({ name: address, address, overlay });

test.each([
  ['https://ecf.cacd.uscourts.gov/', false, 16_000],
  ['https://ecf.cacd.uscourts.gov/', true, 16_000],
  // In a match pattern a question mark is one; in a glob it is any character.
  ['https://ecf.cacd.uscourts.gov/?reload', false, 16_000],
  ['https://ecf.cacd.uscourts.gov/x', false, 0],
  ['https://ecf-train.cacd.uscourts.gov/x', false, 4000],
  ['https://ecf-train.cacd.uscourts.gov/x', true, 16_000],
  ['https://uscourts.gov/', false, 16_000],
  ['https://www.uscourts.gov/', false, 0],
  ['https://uscourts.gov.example.com/', false, 0],
  ['https://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?1', false, 300],
  ['http://ecf.cacd.uscourts.gov/cgi-bin/DktRpt.pl?1', false, 0],
  ['https://ecf.cacd.uscourts.gov/cgi-bin/CourtInfo.pl', false, 0],
])('%s, overlay: %s, has %i bytes to read', (address, overlay, bytes) => {
  expect(injectedBytes(page(address, overlay), MANIFEST, WEIGHTS)).toBe(bytes);
});
