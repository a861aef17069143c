import { answerFor, frontDoorOf, type Knowledge } from '../answer.ts';
import { type CheckResults, pruneResults, signInAddress } from '../check/index.ts';
import { answerDay, type Clock, type Court } from '../courts/index.ts';
import { type Contact, checkText, courtContacts, organizationName, type Tone } from '../guidance/index.ts';
import { answerOf, type Readiness } from '../readiness/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type Text, text, type Value } from '../words/index.ts';
import { goLiveText } from './go-live-text.ts';

/** One pinned court as a list shows it. */
export interface CourtRow {
  court: Court;
  tone: Tone;
  /** Which login, in a few words. */
  short: Text;
  goLive: Text;
  /** Whether the old filing login is linked; null where there is nothing to link. */
  linked: Text | null;
  /** What the court answered when it was asked last. */
  asked: Text;
  /** Address at which a filer signs in. */
  signIn: string;
  contacts: Contact[];
  /** The organization that has pinned it; null where the person has. */
  by: Value | null;
}

/** A pinned court that the list does not know, or no more: it is kept, and said. */
export interface LostRow {
  id: string;
  court: null;
}

export interface MineKnown {
  knowledge: Knowledge;
  readiness: Readiness;
  checks: CheckResults;
  clock: Clock;
}

/** The pinned courts in the person's order, with all that is known of each. */
export function courtRows(pins: readonly string[], known: MineKnown): (CourtRow | LostRow)[] {
  const { courts } = known.knowledge.list;
  return pins.map((id) => {
    const court = courts.find((each) => each.id === id);
    return court ? rowOf(court, known) : { id, court: null };
  });
}

function rowOf(court: Court, { knowledge, readiness, checks, clock }: MineKnown): CourtRow {
  const { verdict, guidance } = answerFor(frontDoorOf(court), knowledge, clock);
  return {
    court,
    tone: guidance.tone,
    short: guidance.short,
    goLive: goLiveOf(verdict, knowledge),
    linked: linkedText(court, verdict, readiness, clock),
    asked: askedText(court, knowledge, checks, clock),
    signIn: signInAddress(court),
    contacts: courtContacts(court, knowledge.policy),
    by: knowledge.policy.pinnedCourts?.includes(court.id) ? organizationName(knowledge.policy) : null,
  };
}

/** The organization's word without a day has no date to tell. */
function goLiveOf({ courts: [own], override }: Verdict, { policy }: Knowledge): Text {
  if (override && !override.date) return text('policy.mine', { org: organizationName(policy) });
  return own ? goLiveText(own.standing) : text('mine.noDate');
}

function linkedText(court: Court, verdict: Verdict, readiness: Readiness, clock: Clock): Text | null {
  if (verdict.system !== 'nextgen') return null;
  const day = answerDay(clock, court.zone);
  switch (answerOf(readiness, { court: court.id, day }, 'linked')) {
    case 'yes':
      return text('mine.linked');
    case 'no':
      return text('mine.notLinked');
    case 'wrong':
      return text('mine.linkedWrong');
    default:
      return text('mine.linkUnknown');
  }
}

/** The last hour's answer in full; of an older one, the day and the system that it proved are remembered. */
function askedText(court: Court, { memory }: Knowledge, checks: CheckResults, { now }: Clock): Text {
  const fresh = pruneResults(checks, now)[court.id];
  if (fresh) return checkText(fresh);
  const seen = memory.courts[court.id]?.system;
  return seen?.how === 'live-check'
    ? text('mine.askedOn', { day: { day: seen.day }, system: text(`system.${seen.system}`) })
    : text('mine.notAsked');
}
