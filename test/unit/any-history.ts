import fc from 'fast-check';
import type { Court, IsoDay, Move } from '../../lib/courts/index.ts';
import { daysAfter, madeCourt, madeOfKind } from './made-courts.ts';

/** Arbitrary courts: histories as the table makes them, with every certainty, system and scope. */

const FIRST_DAY = '2014-01-01';
const ALL_DAYS = 6000; // to the middle of 2030

export const anyDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: ALL_DAYS })
  .map((days) => daysAfter(FIRST_DAY, days));

/** Days close to each other, so that moves, sightings and questions often fall on the same or the next day. */
export const anyCloseDay: fc.Arbitrary<IsoDay> = fc.oneof(
  anyDay,
  fc.integer({ min: -200, max: 200 }).map((days) => daysAfter('2023-01-10', days)),
);

const goLive = fc.oneof(
  fc.record({ certainty: fc.constantFrom('confirmed', 'scheduled', 'postponed'), day: anyCloseDay }),
  fc
    .record({ one: fc.option(anyCloseDay), other: anyCloseDay })
    .map(({ one, other }) =>
      one !== null && one > other
        ? { certainty: 'between' as const, notBefore: other, by: one }
        : { certainty: 'between' as const, notBefore: one, by: other },
    ),
);

const other = fc.record(
  {
    system: fc.constant('other' as const),
    name: fc.constantFrom('the modernized system', 'eFiling 2'),
    login: fc.constantFrom('pacer', 'court', 'unknown'),
  },
  { requiredKeys: ['system'] },
);

const system = fc.oneof(
  { weight: 3, arbitrary: fc.record({ system: fc.constantFrom('nextgen', 'legacy', 'acms') }) },
  { weight: 1, arbitrary: other },
);

const scope = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ scope: fc.constantFrom('all new cases', 'some cases') }) },
);

const anyMove = fc
  .tuple(goLive, system, scope)
  .map((parts): Move => Object.assign({}, ...parts) as unknown as Move);

/** The day by which a move has happened. */
export const lastDay = (move: Move): IsoDay => (move.certainty === 'between' ? move.by : move.day);

/** A history that the table can hold: oldest first, and no system twice in a row within a scope. */
export const anyHistory: fc.Arbitrary<Move[]> = fc.array(anyMove, { maxLength: 5 }).map((moves) => {
  const last = new Map<string | undefined, Move['system']>();
  return moves
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b))))
    .filter((move) => {
      if (last.get(move.scope) === move.system) return false;
      if (move.certainty !== 'postponed') last.set(move.scope, move.system);
      return true;
    });
});

const anyZone = fc.constantFrom('America/New_York', 'Pacific/Guam', 'Pacific/Honolulu', 'America/Phoenix');

/** One court; the page's clues name it `ZZDC`. */
export const anyCourt: fc.Arbitrary<Court> = fc
  .record({ history: anyHistory, zone: anyZone })
  .map(({ history, zone }) => madeCourt(history, { zone }));

/** What stands at an address: no court, one, or a circuit and its panel. */
export const anyCourts: fc.Arbitrary<Court[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Court[]>([]) },
  { weight: 6, arbitrary: anyCourt.map((court) => [court]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyHistory, anyHistory, fc.boolean())
      .map(([one, two, alike]) => [madeOfKind('appeals', one), madeOfKind('bap', alike ? one : two)]),
  },
);
