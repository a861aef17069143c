import { answerDay, type Clock, type Court, dayAt, daysBetween, type System } from '../courts/index.ts';
import type { CourtClue, Evidence, PageKind, Report } from '../page/index.ts';
import { standingOn } from './standing.ts';
import type { CourtStanding, Login, Verdict } from './types.ts';

/** Where no court is known, days are those of the capital. */
const NATIONAL_ZONE = 'America/New_York';

/** What `decide` weighs. Everything is handed in: the list's day, the courts found for the page, and the moment. */
export interface Question {
  report: Report;
  courts: Court[];
  listDay: string;
  clock: Clock;
}

/**
 * Decides which system a court is on and which login it wants. Strong evidence on the page beats the list, and the
 * disagreement is kept; evidence is about today, so a preview of another day sets it aside. Never throws.
 */
export function decide({ report, courts, listDay, clock }: Question): Verdict {
  const zone = courts[0]?.zone ?? NATIONAL_ZONE;
  const asOf = answerDay(clock, zone);
  const preview = clock.preview !== null && clock.preview !== dayAt(clock.now, zone);
  const standings = courts.map((court): CourtStanding => {
    const day = answerDay(clock, court.zone);
    return { court, day, standing: standingOn(court, day) };
  });
  const list = systemOf(standings);
  const page = preview ? null : systemShown(report, courts);
  const system = page ?? list;
  return {
    page: report.page.kind,
    state: report.page.state,
    courts: standings,
    system,
    login: loginFor(report.page.kind, system, courts.length > 0),
    basis: page ? 'page' : 'list',
    asOf,
    listDay,
    listAge: Math.max(0, daysBetween(listDay, dayAt(clock.now, zone))),
    conflict: page && disagree(page, list) ? { page, list } : null,
    preview,
  };
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
  switch (evidence.kind) {
    case 'court-login-form':
      return 'legacy';
    case 'central-sign-on':
      return evidence.seen === 'address' || carries(evidence.clue, courts) ? 'nextgen' : null;
    case 'link-form':
      return 'nextgen';
    case 'acms':
      return 'acms';
    case 'menu':
      return null;
  }
}

/** Whether a redirect to Central Sign-On carries this very court; one that carries another court proves nothing. */
function carries(clue: CourtClue, courts: Court[]): boolean {
  const host = clue.by === 'website' ? null : clue.host;
  return courts.some(
    (court) => (clue.by === 'id' && clue.id === court.id) || (host !== null && court.hosts.includes(host)),
  );
}

/** Whether page and list cannot both be right. ACMS stands beside CM/ECF, so it contradicts nothing. */
function disagree(page: System, list: System): boolean {
  return list !== 'unknown' && page !== 'acms' && page !== list;
}

/** The login per task, from the kind of page first: some pages take one kind of account whatever the court. */
function loginFor(kind: PageKind, system: System, courtKnown: boolean): Verdict['login'] {
  switch (kind) {
    case 'training':
      return both('training');
    case 'pacer-account':
      return both('pacer');
    case 'central-sign-on':
      return courtKnown ? loginOn(system) : both('pacer');
    case 'public':
    case 'court-website':
    case 'other':
      return both('none');
    case 'link-account':
    case 'front-door':
    case 'court-sign-in':
    case 'court-view-sign-in':
    case 'signed-in':
    case 'not-linked':
      return loginOn(system);
  }
}

/** The login that a system wants. On a legacy court the two tasks differ. */
export function loginOn(system: System): Verdict['login'] {
  switch (system) {
    case 'nextgen':
    case 'acms':
      return both('pacer');
    case 'legacy':
      return { file: 'court', view: 'pacer' };
    case 'other':
      return both('court');
    case 'unknown':
      return both('unknown');
  }
}

function both(login: Login): Verdict['login'] {
  return { file: login, view: login };
}
