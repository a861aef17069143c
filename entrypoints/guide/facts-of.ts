import { answerFor, frontDoorOf, type Knowledge } from '../../lib/answer.ts';
import { answerDay, type Clock, type Court } from '../../lib/courts/index.ts';
import { type Facts, factsFor } from '../../lib/guide/index.ts';
import { overridden } from '../../lib/verdict/index.ts';

/** Without a court, days are those of the capital. */
const NATIONAL_ZONE = 'America/New_York';

/** What the guide knows of a court: its history, and the system by all that is known, seen pages included. */
export function factsOf(court: Court | null, knowledge: Knowledge, clock: Clock): Facts {
  const day = answerDay(clock, court?.zone ?? NATIONAL_ZONE);
  if (!court) return factsFor(null, day);
  const { verdict } = answerFor(frontDoorOf(court), knowledge, clock);
  return factsFor(ruled(court, knowledge, clock), day, verdict.system);
}

/** A court with the history that the person's organization gives it, where it does. */
export function ruled(court: Court, { policy }: Knowledge, clock: Clock): Court {
  return overridden(court, policy.courtOverrides ?? [], answerDay(clock, court.zone));
}
