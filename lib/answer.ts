import { type Clock, type Court, type CourtList, resolveCourts } from './courts/index.ts';
import { type Guidance, guidanceFor } from './guidance/index.ts';
import type { Memory } from './memory/index.ts';
import type { Report } from './page/index.ts';
import type { Policy } from './policy/index.ts';
import { decide, type Verdict } from './verdict/index.ts';

/** What is known beside the page: the list that answers, and what this browser saw before. */
export interface Knowledge {
  list: CourtList;
  /** Where the list is from. */
  from: 'bundle' | 'feed';
  memory: Memory;
  /** What an administrator has set; empty where there is no policy. */
  policy: Policy;
}

export interface Answered {
  courts: Court[];
  verdict: Verdict;
  guidance: Guidance;
}

/** All stages after the page, in their order: court, verdict, guidance. Overlay, badge and popup go through here. */
export function answerFor(report: Report, { list, from, memory, policy }: Knowledge, clock: Clock): Answered {
  const courts = resolveCourts(report.page.court, list);
  const overrides = policy.courtOverrides ?? [];
  const verdict = decide({ report, courts, list: { feedDay: list.feedDay, from }, memory, overrides, clock });
  return { courts, verdict, guidance: guidanceFor(verdict, policy) };
}

/** A court that was looked up is answered as at its front door. */
export function frontDoorOf(court: Court): Report {
  return {
    page: { kind: 'front-door', court: { by: 'id', id: court.id, host: null }, state: null },
    evidence: [],
  };
}
