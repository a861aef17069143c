import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courtListSchema } from '../../lib/courts/schema.ts';
import type { Court, CourtList } from '../../lib/courts/types.ts';
import { listText } from '../../scripts/courts/list-text.ts';
import { COMMITTED_LIST } from './courts-command.ts';

const text = readFileSync(COMMITTED_LIST, 'utf8');
const list: CourtList = JSON.parse(text);
const { courts } = list;

const STATES =
  'AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY ' +
  'OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY';

/** The rule of PACER court IDs, written the other way round: from the code to the ID. */
function idsOf({ code }: Court): string[] {
  const irregular: Record<string, string> = {
    cadc: '1DCCA',
    cafc: 'CAFC',
    cit: 'CITDC',
    cofc: 'USFCC',
    jpml: 'JPMLDC',
    ohndad: 'OHNDAD',
  };
  if (irregular[code]) return [irregular[code]];
  const circuit = /^ca(\d+)$/.exec(code)?.[1]?.padStart(2, '0');
  if (circuit) return [`${circuit}CA`, `${circuit}BAP`];
  return [code.slice(0, -1).toUpperCase() + (code.endsWith('b') ? 'BK' : 'DC')];
}

describe('the committed court list', () => {
  it('fits its schema, which finds nothing to add or drop', () => {
    expect(courtListSchema.parse(list)).toEqual(list);
  });

  it('is written as the command writes it, and no key gets lost on the way', () => {
    expect(listText(list)).toBe(text);
    expect(JSON.parse(listText(list))).toEqual(list);
  });

  it('has 208 courts, each once and in the order of their IDs', () => {
    const ids = courts.map(({ id }) => id);
    expect(ids).toHaveLength(208);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it('holds no markup and no entities', () => {
    expect(text).not.toMatch(/<|&#?\w+;/);
  });

  it('gives every host to one court, or to a circuit and its BAP', () => {
    for (const [host, at] of Map.groupBy(
      courts.flatMap(({ hosts, kind }) => hosts.map((host) => ({ host, kind }))),
      ({ host }) => host,
    )) {
      const kinds = at.map(({ kind }) => kind).sort();
      expect([1, 2], host).toContain(kinds.length);
      if (kinds.length === 2) expect(kinds, host).toEqual(['appeals', 'bap']);
    }
  });

  it.each(courts)('$id follows the rules', (court) => {
    expect(idsOf(court)).toContain(court.id);
    const front = court.id === 'OHNDAD' ? 'ecf.ohndad.ohnd' : `ecf.${court.code}`;
    expect(court.hosts[0]).toBe(`${front}.uscourts.gov`);
    for (const host of court.hosts) expect(host).toMatch(/^ecf\.[a-z0-9.-]+\.uscourts\.gov$/);
    if (court.website) expect(new URL(court.website).hostname).toMatch(/\.uscourts\.gov$/);
    for (const state of court.states) expect(STATES.split(' ')).toContain(state);
    if (court.kind !== 'national' && court.id !== 'CAFC') expect(court.states).not.toEqual([]);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: court.zone })).not.toThrow();
    expect(court.software).toContain('NextGen');
    expect(court.history.filter(({ scope }) => !scope).map(({ system }) => system)).toEqual(['nextgen']);
    expect(court.name).not.toMatch(/undefined|District of District/);
    expect(court.short).toMatch(
      /^(Bankr\. )?([NSEWMC]\.)?D\.|Cir\.|^(Ct\. Int'l Trade|Fed\. Cl\.|J\.P\.M\.L\.)$/,
    );
  });
});
