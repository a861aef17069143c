import { type Problem, problemOf } from '../../lib/courts/feed/index.ts';
import { courtListSchema } from '../../lib/courts/schema.ts';
import type { CourtList } from '../../lib/courts/types.ts';

export type CheckedList = { ok: true; list: CourtList } | { ok: false; problems: Problem[] };

/** Reads the text of a court list and holds it against the schema. `name` stands for the list in problems. */
export function checkList(text: string, name: string): CheckedList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = `broken JSON (${error instanceof Error ? error.message : error})`;
    return { ok: false, problems: [{ where: name, field: 'content', found, expected: 'a court list' }] };
  }
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
