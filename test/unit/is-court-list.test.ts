import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { isCourtList } from '../../lib/courts/is-court-list.ts';
import { courtListSchema } from '../../lib/courts/schema.ts';
import { sameJson } from '../../lib/same-json.ts';

type Raw = Record<string, unknown>;

const COURTS = bundledCourts.courts.slice(0, 6);
const list = (courts: unknown): unknown => ({ ...bundledCourts, courts });

/** What the schema says, which looks at everything. */
const whole = (value: unknown) => courtListSchema.safeParse(value).success;

describe('a stored list is whole where the schema says so', () => {
  it('the bundled one, and one whose keys came back in another order', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, each]) => [key, turned(each)]),
            )
          : value;
    expect(isCourtList(bundledCourts, bundledCourts)).toBe(true);
    expect(isCourtList(turned(bundledCourts), bundledCourts)).toBe(true);
    expect(sameJson(turned(bundledCourts), bundledCourts)).toBe(true);
  });

  it('and not where it is no list at all', () => {
    for (const value of [null, undefined, 7, 'list', [], {}, list(null), list([]), list([null]), list([7])]) {
      expect(isCourtList(value, bundledCourts), JSON.stringify(value)).toBe(false);
      expect(whole(value)).toBe(false);
    }
  });

  it('with any one field of any court changed, lost, or put in, known or not', () => {
    const fields = [...new Set(COURTS.flatMap((court) => Object.keys(court))), 'software', 'unheard'];
    const contents = fc.oneof(
      fc.constantFrom(
        ...['CACDC', 'cacd', '09', 'district', 'America/Guam', 'Mars/Crater', '1.7.1', '<b>', '', 'CA'],
        ...[
          ['ecf.cacd.uscourts.gov'],
          ['evil.example'],
          [],
          [{ number: '213-555-0100' }],
          [{ number: 5 }],
          7,
          null,
        ],
        ...[
          [{ system: 'nextgen', certainty: 'confirmed', day: '2020-02-30' }],
          'https://www.cacd.uscourts.gov/',
        ],
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(
        fc.nat(COURTS.length - 1),
        fc.constantFrom(...fields),
        fc.option(contents, { nil: undefined }),
        fc.boolean(),
        (at, field, content, known) => {
          const courts = COURTS.map((court, place): Raw => {
            if (place !== at) return { ...court };
            const { [field]: _old, ...rest } = { ...court } as Raw;
            return content === undefined ? rest : { ...rest, [field]: content };
          });
          const beside = known ? bundledCourts : { ...bundledCourts, courts: COURTS.slice(3) };
          expect(isCourtList(list(courts), beside)).toBe(whole(list(courts)));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('and its day and address count too', () => {
    for (const [field, content] of [
      ['feedDay', '2023-02-31'],
      ['feed', 'http://pacer.uscourts.gov/list.json'],
      ['feed', undefined],
    ] as const) {
      const value = { ...bundledCourts, [field]: content };
      expect(isCourtList(value, bundledCourts)).toBe(false);
      expect(whole(value)).toBe(false);
    }
  });
});
