import type { Court, Move } from '../types.ts';
import { courtAddress } from './court-address.ts';
import type { FeedEntry } from './entry.ts';
import { type Facts, factsOf } from './facts.ts';
import { phoneOf } from './help-desk.ts';
import { describe, type Problem } from './problem.ts';
import { EXTRA_HOSTS } from './tables.ts';

export type BuiltCourt = { ok: true; court: Court } | { ok: false; problems: Problem[] };

/** One entry of the feed and the dated history of its court, as a court. `where` names the entry in problems. */
export function buildCourt(entry: FeedEntry, history: readonly Move[], where: string): BuiltCourt {
  const facts = factsOf(entry.court_id);
  if (!facts) {
    const found = describe(entry.court_id);
    return { ok: false, problems: [{ where, field: 'court_id', found, expected: KNOWN_ID }] };
  }
  const problems = disagreements(entry, facts).map((problem) => ({ where, ...problem }));
  if (problems.length > 0) return { ok: false, problems };

  const { code, name, short, kind, circuit, states, zone, host } = facts;
  const court: Court = {
    id: entry.court_id,
    code,
    name,
    short,
    kind,
    circuit,
    states: [...states],
    zone,
    hosts: [host, ...(EXTRA_HOSTS[entry.court_id] ?? [])],
    ...(entry.web_url && { website: entry.web_url }),
    phones: (entry.help_desk ?? []).map(phoneOf).filter((phone) => phone !== undefined),
    ...(entry.software_version && { software: entry.software_version }),
    history: [...history],
  };
  return { ok: true, court };
}

/** Whether a problem is that of an ID which none of our tables knows: a new court, or no court. */
export function isUnknownCourt({ expected }: Problem): boolean {
  return expected === KNOWN_ID;
}

const KNOWN_ID =
  'a court that lib/courts/feed knows: add a new court to its tables, and an entry that is no court to NOT_COURTS';

/** Where an entry contradicts its ID, or names an address that is not the courts'. */
function disagreements(entry: FeedEntry, facts: Facts): Omit<Problem, 'where'>[] {
  const { type, circuit, login_url, web_url } = entry;
  const problems: Omit<Problem, 'where'>[] = [];
  const wrong = (field: string, value: unknown, expected: string) =>
    problems.push({ field, found: describe(value), expected });

  if (type !== facts.feedType) wrong('type', type, facts.feedType);
  if (circuit && circuit !== facts.circuit) wrong('circuit', circuit, facts.circuit);

  const login = courtAddress(login_url ?? '');
  const front = `https://${facts.host}`;
  if (!login) wrong('login_url', login_url ?? undefined, `an address under uscourts.gov: ${front}`);
  else if (login.hostname !== facts.host)
    wrong('login_url', login_url, `the host that the ID stands for: ${front}`);

  if (web_url && !courtAddress(web_url)) wrong('web_url', web_url, 'an address under uscourts.gov');
  return problems;
}
