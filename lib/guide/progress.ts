import type { Court, IsoDay } from '../courts/index.ts';
import type { Readiness } from '../readiness/index.ts';
import type { Text } from '../words/index.ts';
import { courtSteps, type PhaseId } from './court-steps.ts';
import type { EndTone } from './ends.ts';
import { factsFor } from './facts.ts';
import { walk } from './walk.ts';

/** One of the person's courts, on the page of them all. */
export interface CourtProgress {
  court: Court;
  phase: PhaseId | null;
  done: number;
  of: number;
  /** Where the chart stands: the open question's words, or the end's. */
  next: Text;
  /** Null while a question is open. */
  tone: EndTone | null;
}

/**
 * Progress at each of the person's courts, in the list's order. `today` gives the day on a court's own calendar.
 * Courts that the list does not have any more are left out here and kept in the answers.
 */
export function progressOf(
  readiness: Readiness,
  courts: readonly Court[],
  today: (court: Court) => IsoDay,
): CourtProgress[] {
  return courts
    .filter(({ id }) => Object.hasOwn(readiness.courts, id))
    .map((court) => {
      const facts = factsFor(court, today(court));
      const { phases, progress } = courtSteps(readiness, facts);
      const way = walk(readiness, facts);
      return {
        court,
        phase: phases.find(({ current }) => current)?.id ?? null,
        ...progress,
        next: way.at === 'end' ? way.end.title : way.question.ask,
        tone: way.at === 'end' ? way.end.tone : null,
      };
    });
}
