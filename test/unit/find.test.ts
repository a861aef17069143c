import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import { makeFinder } from '../../lib/find/index.ts';

const { courts } = bundledCourts;

const find = makeFinder(courts, bundledCounties);
const found = (query: string) => find(query).map(({ court }) => court.id);

describe('what people type finds the court, best first', () => {
  it.each<[query: string, first: string]>([
    // by ID and code
    ['CACDC', 'CACDC'],
    ['cacdc', 'CACDC'],
    ['cacd', 'CACDC'],
    ['  cacd  ', 'CACDC'],
    ['09ca', '09CA'],
    ['ca9', '09CA'],
    ['09bap', '09BAP'],
    ['1dcca', '1DCCA'],
    ['cadc', '1DCCA'],
    ['cit', 'CITDC'],
    ['cofc', 'USFCC'],
    ['jpml', 'JPMLDC'],
    ['ohndad', 'OHNDAD'],
    // by citation form
    ['cd cal', 'CACDC'],
    ['c.d. cal.', 'CACDC'],
    ['C.D. Cal', 'CACDC'],
    ['bankr. c.d. cal.', 'CACBK'],
    ['sdny', 'NYSDC'],
    ['S.D.N.Y.', 'NYSDC'],
    ['bankr. s.d.n.y.', 'NYSBK'],
    ['bankr sdny', 'NYSBK'],
    ['ddc', 'DCDC'],
    ['d. mass.', 'MADC'],
    ['n.d. w. va.', 'WVNDC'],
    ['9th cir', '09CA'],
    ['9th Cir. BAP', '09BAP'],
    ['2d cir.', '02CA'],
    ['d.c. cir.', '1DCCA'],
    ['fed. cir.', 'CAFC'],
    ['fed cl', 'USFCC'],
    ['J.P.M.L.', 'JPMLDC'],
    ["Ct. Int'l Trade", 'CITDC'],
    ['Ct. Int’l Trade', 'CITDC'],
    // by name
    ['9th circuit', '09CA'],
    ['ninth circuit', '09CA'],
    ['2nd circuit', '02CA'],
    ['3rd cir', '03CA'],
    ['federal claims', 'USFCC'],
    ['international trade', 'CITDC'],
    ['multidistrict', 'JPMLDC'],
    ['asbestos', 'OHNDAD'],
    ['bankruptcy central california', 'CACBK'],
    ['central california bankruptcy', 'CACBK'],
    ['U.S. Bankruptcy Court, Central District of California', 'CACBK'],
    ['U.S. District Court, Central District of California', 'CACDC'],
  ])('%s: %s', (query, first) => {
    expect(found(query)[0] ?? '').toBe(first);
  });
});

describe('a place finds the courts that are there before those that only serve it', () => {
  it.each<[query: string, first: string[], also: string[]]>([
    ['guam', ['GUBK', 'GUDC'], ['09CA', '09BAP']],
    ['puerto rico', ['PRBK', 'PRDC'], ['01CA', '01BAP']],
    [
      'california',
      ['CACBK', 'CACDC', 'CAEBK', 'CAEDC', 'CANBK', 'CANDC', 'CASBK', 'CASDC'],
      ['09CA', '09BAP'],
    ],
    ['Califor', ['CACBK', 'CACDC', 'CAEBK', 'CAEDC', 'CANBK', 'CANDC', 'CASBK', 'CASDC'], ['09CA']],
    ['hawaii', ['HIBK', 'HIDC'], ['09CA']],
    ['american samoa', ['HIBK', 'HIDC'], []],
    ['virgin islands', ['VIBK', 'VIDC'], ['03CA']],
    ['northern mariana', ['NMIBK', 'NMIDC'], ['09CA']],
    ['vt', ['VTBK', 'VTDC'], ['02CA']],
    ['tx', ['TXEBK', 'TXEDC', 'TXNBK', 'TXNDC', 'TXSBK', 'TXSDC', 'TXWBK', 'TXWDC'], ['05CA']],
    ['west virginia', ['WVNBK', 'WVNDC', 'WVSBK', 'WVSDC'], ['04CA']],
    ['texas southern', ['TXSBK', 'TXSDC'], []],
  ])('%s', (query, first, also) => {
    const ids = found(query);
    expect(ids.slice(0, first.length).sort()).toEqual(first);
    for (const id of also) expect(ids).toContain(id);
  });
});

describe('every court', () => {
  it.each(courts)('$id is found first by its ID and its citation form', ({ id, short }) => {
    expect(found(id)[0]).toBe(id);
    expect(found(short)[0]).toBe(id);
  });

  it('is found first by its name', () => {
    const others = courts.filter(({ id, name }) => found(name)[0] !== id);
    expect(others.map(({ id, name }) => `${id} “${name}” finds ${found(name)[0]} first`)).toEqual([]);
  });

  it.each(courts)(
    '$id is found by its code, first of all where no circuit shares it',
    ({ id, code, kind }) => {
      expect(found(code)[kind === 'bap' ? 1 : 0]).toBe(id);
    },
  );
});

describe('a query that says nothing, or what no court has', () => {
  it.each(['', ' ', '\t', '.', '...', '–', '’'])('%j finds none', (query) => {
    expect(found(query)).toEqual([]);
  });

  it.each(['zzzz', 'cacd zzzz', 'supreme court of california', '<script>', '(', '\\', '.*', '𝕏'])(
    '%j finds none',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('finds nothing in an empty list', () => {
    expect(makeFinder([], bundledCounties)('cacd')).toEqual([]);
  });
});

describe('a list of what was found', () => {
  it('holds forty courts at most, each once', () => {
    const ids = found('d');
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });

  it('does not depend on the order of the court list, nor change it', () => {
    const turned = courts.toReversed();
    const findTurned = makeFinder(turned, bundledCounties);
    const before = turned.map(({ id }) => id);
    for (const query of ['california', 'guam', 'bankr', 'd', '9th cir'])
      expect(findTurned(query).map(({ court }) => court.id)).toEqual(found(query));
    expect(turned.map(({ id }) => id)).toEqual(before);
  });
});
