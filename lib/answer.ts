import { type Clock, type Court, type CourtList, resolveCourts } from './courts/index.ts';
import { type Guidance, guidanceFor } from './guidance/index.ts';
import type { Report } from './page/index.ts';
import { decide, type Verdict } from './verdict/index.ts';

/** All stages after the page, in their order: court, verdict, guidance. Overlay, badge and popup go through here. */
export function answerFor(
  report: Report,
  list: CourtList,
  clock: Clock,
): { courts: Court[]; verdict: Verdict; guidance: Guidance } {
  const courts = resolveCourts(report.page.court, list);
  const verdict = decide({ report, courts, listDay: list.feedDay, clock });
  return { courts, verdict, guidance: guidanceFor(verdict) };
}
