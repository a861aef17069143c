import {
  answerDay,
  type Clock,
  type Court,
  type CourtList,
  dayAt,
  daysBetween,
  type System,
} from '../courts/index.ts';
import { type Memory, proves, recall, type Sighting } from '../memory/index.ts';
import type { Evidence, Report } from '../page/index.ts';
import type { CourtOverride } from '../policy/index.ts';
import { loginFor } from './login.ts';
import { overridden, overrideOn } from './override.ts';
import { besideOn, standingOn } from './standing.ts';
import type { Conflict, CourtStanding, Verdict } from './types.ts';

/** Where no court is known, days are those of the capital. */
const NATIONAL_ZONE = 'America/New_York';

/** What `decide` weighs. Everything is handed in: the courts found for the page, the list's day, and the moment. */
export interface Question {
  report: Report;
  courts: Court[];
  /** The list that the courts are from: the bundled one, or one that was refreshed from the feed. */
  list: Pick<CourtList, 'feedDay'> & { from: 'bundle' | 'feed' };
  /** What this browser saw before. */
  memory: Memory;
  /** What an administrator says of courts. */
  overrides: readonly CourtOverride[];
  clock: Clock;
}

/**
 * Decides which system a court is on and which login it wants. An administrator's word comes first, on the days for which
 * it holds; then strong evidence on the page, then what this browser saw before, where that is newer than the list, then
 * the list; a disagreement is kept. Evidence and memory are about the day they were seen, so a preview of another day sets
 * both aside. Never throws.
 */
export function decide({ report, courts, list, memory, overrides, clock }: Question): Verdict {
  const zone = courts[0]?.zone ?? NATIONAL_ZONE;
  const asOf = answerDay(clock, zone);
  const preview = clock.preview !== null && clock.preview !== dayAt(clock.now, zone);
  const known = standingsOf(courts, clock);
  const standings = standingsOf(
    courts.map((court) => overridden(court, overrides, answerDay(clock, court.zone))),
    clock,
  );
  const [first] = standings;
  const override = first ? overrideOn(first.court, overrides, first.day) : null;
  const isRuled = first !== undefined && first.court !== courts[0];
  const listed = systemOf(standings);
  const page = preview ? null : systemShown(report, courts);
  const seen = preview ? null : sightingOf(standings, memory);
  const observed =
    !override && page === null && seen && (seen.day >= list.feedDay || listed === 'unknown') ? seen : null;
  const system = override?.system ?? page ?? observed?.system ?? listed;
  const from = list.from === 'feed' ? 'feed' : 'list';
  return {
    page: report.page.kind,
    state: report.page.state,
    courts: standings,
    system,
    login: loginFor(report.page.kind, system, standings),
    basis: override ? 'policy' : page ? 'page' : observed ? 'observed' : isRuled ? 'policy' : from,
    asOf,
    listDay: list.feedDay,
    listFrom: from,
    listAge: Math.max(0, daysBetween(list.feedDay, dayAt(clock.now, zone))),
    account: accountShown(report.evidence),
    seen,
    conflict: override
      ? conflictWith(override.system, page, seenSince(override.date ?? list.feedDay, seen), systemOf(known))
      : conflictOf(page, observed, seen, listed),
    override,
    preview,
  };
}

function standingsOf(courts: readonly Court[], clock: Clock): CourtStanding[] {
  return courts.map((court) => {
    const day = answerDay(clock, court.zone);
    return { court, day, standing: standingOn(court, day), beside: besideOn(court, day) };
  });
}

function accountShown(evidence: readonly Evidence[]): Verdict['account'] {
  for (const each of evidence) {
    if (each.kind === 'registration') return 'registration';
    if (each.kind === 'account-type') return each.type;
  }
  return null;
}

/** The system that all courts of the address are on, or unknown where they differ. */
function systemOf(standings: CourtStanding[]): System {
  const systems = new Set(standings.map(({ standing }) => standing.system));
  const [only] = systems;
  return only && systems.size === 1 ? only : 'unknown';
}

/** The system that the page itself proves, or null. Titles, versions and old paths prove nothing. */
function systemShown({ page, evidence }: Report, courts: Court[]): System | null {
  if (page.kind === 'training') return null; // a training system says nothing of the live one
  for (const each of evidence) {
    const shown = systemProved(each, courts);
    if (shown) return shown;
  }
  return null;
}

function systemProved(evidence: Evidence, courts: Court[]): System | null {
  if (evidence.kind === 'acms') return 'acms';
  if (courts.length === 0) return withoutCourt(evidence);
  for (const court of courts) {
    const proved = proves(evidence, court);
    if (proved) return proved.system;
  }
  return null;
}

/** A page of a court that no list knows shows its own system all the same. */
function withoutCourt(evidence: Evidence): System | null {
  switch (evidence.kind) {
    case 'court-login-form':
      return 'legacy';
    case 'link-form':
      return 'nextgen';
    case 'central-sign-on':
      return evidence.seen === 'address' ? 'nextgen' : null;
    case 'acms':
    case 'menu':
    case 'registration':
    case 'account-type':
      return null;
  }
}

/** What this browser saw of the courts of an address, where it is the same for all of them: the oldest sighting. */
function sightingOf(standings: CourtStanding[], memory: Memory): Sighting | null {
  const seen = standings.map(({ court, day }) => recall(memory, court, day));
  const [first] = seen;
  if (!first || seen.some((each) => each?.system !== first.system)) return null;
  return seen.reduce((oldest, each) => (each && oldest && each.day < oldest.day ? each : oldest), first);
}

/** Two of page, memory and list that cannot both be right. ACMS stands beside CM/ECF, so it contradicts nothing. */
function conflictOf(
  page: System | null,
  observed: Sighting | null,
  seen: Sighting | null,
  list: System,
): Conflict | null {
  if (page === 'acms') return null;
  const answer = page ?? observed?.system;
  if (!answer) return null;
  const againstList = list !== 'unknown' && list !== answer && !(list === 'acms' && answer === 'nextgen');
  const against = page && seen && seen.system !== page ? seen : null;
  if (!againstList && !against) return null;
  return { organization: null, page, observed: observed ?? against, list: againstList ? list : answer };
}

/** A sighting from before says nothing against what has come since. */
function seenSince(day: string, seen: Sighting | null): Sighting | null {
  return seen && seen.day >= day ? seen : null;
}

/** What says otherwise than an administrator does. */
function conflictWith(
  organization: System,
  page: System | null,
  seen: Sighting | null,
  list: System,
): Conflict | null {
  const shown = page !== organization && page !== 'acms' ? page : null;
  const observed = seen && seen.system !== organization ? seen : null;
  const listed = list === 'unknown' ? organization : list;
  if (!shown && !observed && listed === organization) return null;
  return { organization, page: shown, observed, list: listed };
}
