import fc from 'fast-check';
import { type Court, dayAt, type IsoDay } from '../../lib/courts/index.ts';
import { EMPTY_MEMORY, type Memory } from '../../lib/memory/index.ts';
import type { Report } from '../../lib/page/index.ts';
import type { CourtOverride } from '../../lib/policy/index.ts';
import { decide, type Verdict } from '../../lib/verdict/index.ts';
import { anyReport, anyVisits, rememberAll, type Visit } from './any-evidence.ts';
import { anyCloseDay, anyCourt, anyCourts } from './any-history.ts';

/** All that a verdict weighs, with the pages from which the memory is. */
export interface Asked {
  courts: Court[];
  report: Report;
  visits: Visit[];
  now: number;
  preview: IsoDay | null;
  feedDay: IsoDay;
  from: 'bundle' | 'feed';
  /** What an administrator says; nothing, where it is not given. */
  overrides?: CourtOverride[];
}

function anyAsked(courts: Court[]): fc.Arbitrary<Asked> {
  return anyCloseDay.chain((day) => {
    const now = Date.parse(`${day}T18:00Z`);
    return fc.record({
      courts: fc.constant(courts),
      report: anyReport(courts),
      visits: anyVisits(courts, now),
      now: fc.constant(now),
      preview: fc.option(anyCloseDay, { freq: 4 }),
      feedDay: anyCloseDay,
      from: fc.constantFrom('bundle', 'feed'),
    });
  });
}

export const anyQuestion: fc.Arbitrary<Asked> = anyCourts.chain(anyAsked);

/** Of one court, today. */
export const anyQuestionToday: fc.Arbitrary<Asked & { court: Court; today: IsoDay }> = anyCourt.chain(
  (court) =>
    anyAsked([court]).map((asked) => ({
      ...asked,
      preview: null,
      court,
      today: dayAt(asked.now, court.zone),
    })),
);

/** The answer; the memory is that of the visits, and other knowledge may be put in the place of what was asked. */
export function answer(
  asked: Asked,
  { memory = rememberAll(asked.visits), ...instead }: Partial<Asked> & { memory?: Memory } = {},
): Verdict {
  const { courts, report, now, preview, feedDay, from, overrides = [] } = { ...asked, ...instead };
  return decide({ report, courts, list: { feedDay, from }, memory, overrides, clock: { now, preview } });
}

export const nothingSeen: Memory = EMPTY_MEMORY;

/** The same page with nothing on it that proves anything. */
export const bare = ({ page }: Report): Report => ({ page, evidence: [] });
