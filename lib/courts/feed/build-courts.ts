import type { Court, Move } from '../types.ts';
import { buildCourt } from './build-court.ts';
import { entryPlace, parseEntry } from './entry.ts';
import { helpDeskText, phoneOf } from './help-desk.ts';
import type { Problem } from './problem.ts';
import { statesDiffer } from './states-differ.ts';
import { NOT_COURTS } from './tables.ts';

/** Nobody reads more, and a feed that is wrong throughout must not take the extension's memory. */
const ENOUGH_PROBLEMS = 1000;

/** Something worth a reader's eye that stops nothing: the court's ID and a few words. */
export interface Remark {
  id: string;
  text: string;
}

/**
 * Every entry of the feed is in `courts`, in `leftOut` with the reason, or in `problems`; after a thousand problems the
 * other entries are not looked into.
 */
export interface BuiltCourts {
  /** By ID. */
  courts: Court[];
  leftOut: Remark[];
  problems: Problem[];
  /** Help desks that give no telephone number, and so are not in the list. */
  withoutNumber: Remark[];
  /** Courts whose counties in the feed lie in other states than our table says. */
  otherStates: Remark[];
}

/** Makes the courts of the feed's entries. `history` has the moves of each court by its ID, oldest first. */
export function buildCourts(
  entries: readonly unknown[],
  history: ReadonlyMap<string, readonly Move[]>,
): BuiltCourts {
  const built: BuiltCourts = { courts: [], leftOut: [], problems: [], withoutNumber: [], otherStates: [] };
  const seen = new Map<string, number>();

  entries.forEach((value, index) => {
    if (built.problems.length >= ENOUGH_PROBLEMS) return;
    const parsed = parseEntry(value, index);
    if (!parsed.ok) {
      built.problems.push(...parsed.problems);
      return;
    }
    const { entry } = parsed;
    const id = entry.court_id;
    const where = entryPlace(index, value);
    const first = seen.get(id);
    if (first !== undefined) {
      const expected = `each ID once; entry ${first} has it already`;
      built.problems.push({ where, field: 'court_id', found: `${id} again`, expected });
      return;
    }
    seen.set(id, index);

    if (NOT_COURTS[id]) {
      built.leftOut.push({ id, text: NOT_COURTS[id] });
      return;
    }
    const result = buildCourt(entry, history.get(id) ?? [], where);
    if (!result.ok) {
      built.problems.push(...result.problems);
      return;
    }
    built.courts.push(result.court);
    for (const desk of entry.help_desk ?? []) {
      if (!phoneOf(desk)) built.withoutNumber.push({ id, text: helpDeskText(desk) });
    }
    const differ = statesDiffer(entry, result.court.states);
    if (differ) built.otherStates.push({ id, text: differ });
  });

  built.courts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return built;
}
