import { type Problem, problemOf } from './feed/index.ts';
import { courtListSchema } from './schema.ts';
import type { CourtList } from './types.ts';

export type CheckedList = { ok: true; list: CourtList } | { ok: false; problems: Problem[] };

/** Holds a value against the schema of court lists. `name` stands for the list in problems. */
export function checkList(value: unknown, name: string): CheckedList {
  const parsed = courtListSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, list: parsed.data };
  const problems = parsed.error.issues.map((issue) =>
    problemOf(`${name}${courtAt(value, issue.path)}`, issue),
  );
  return { ok: false, problems };
}

/** ` (CACDC)` for a path into that court, for its place in a list says little to a reader. */
function courtAt(list: unknown, path: readonly PropertyKey[]): string {
  let court = list;
  for (const key of path.slice(0, 2)) court = Object(court)[key];
  const { id } = Object(court);
  return typeof id === 'string' ? ` (${id.slice(0, 20)})` : '';
}
