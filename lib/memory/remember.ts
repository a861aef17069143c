import { type Court, dayAt } from '../courts/index.ts';
import type { Evidence, Report } from '../page/index.ts';
import { proves } from './proves.ts';
import type { CourtMemory, Memory, Sighting } from './types.ts';

const NATIONAL_ZONE = 'America/New_York';
const NOTHING: CourtMemory = { system: null, menus: null };

/**
 * The memory with what a page showed. Only strong evidence about exactly one court is kept, with the day on that
 * court's calendar. Gives the same object back where the page shows nothing new.
 */
export function remember(memory: Memory, report: Report, courts: readonly Court[], now: number): Memory {
  const account = accountShown(report.evidence);
  if (account) return withAccount(memory, { type: account, day: dayAt(now, NATIONAL_ZONE) });
  const [court, second] = courts;
  if (!court || second || report.page.kind === 'training') return memory;
  const day = dayAt(now, court.zone);
  let result = memory;
  for (const evidence of report.evidence) {
    const seen = proves(evidence, court);
    if (seen) result = withSighting(result, court.id, { ...seen, day });
    if (evidence.kind === 'menu') result = withMenus(result, court.id, { filing: evidence.filing, day });
  }
  return result;
}

/** The memory with a sighting: of two sightings the newer counts, in whatever order they come. */
export function withSighting(memory: Memory, id: string, sighting: Sighting): Memory {
  const before = memory.courts[id] ?? NOTHING;
  if (before.system && before.system.day > sighting.day) return memory;
  if (same(before.system, sighting)) return memory;
  return { ...memory, courts: { ...memory.courts, [id]: { ...before, system: sighting } } };
}

function withMenus(memory: Memory, id: string, menus: NonNullable<CourtMemory['menus']>): Memory {
  const before = memory.courts[id] ?? NOTHING;
  if ((before.menus && before.menus.day > menus.day) || same(before.menus, menus)) return memory;
  return { ...memory, courts: { ...memory.courts, [id]: { ...before, menus } } };
}

function withAccount(memory: Memory, account: NonNullable<Memory['account']>): Memory {
  if ((memory.account && memory.account.day > account.day) || same(memory.account, account)) return memory;
  return { ...memory, account };
}

function accountShown(evidence: readonly Evidence[]): 'legacy' | 'upgraded' | null {
  for (const each of evidence) if (each.kind === 'account-type') return each.type;
  return null;
}

function same(a: object | null, b: object): boolean {
  return a !== null && Object.entries(b).every(([key, value]) => a[key as never] === value);
}
