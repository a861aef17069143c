import { countyListSchema } from '../../lib/courts/county-schema.ts';
import { type Problem, problemOf } from '../../lib/courts/feed/index.ts';

/** Holds the text of the counties, as it will be written, against the schema. */
export function checkCountiesText(text: string): { ok: true } | { ok: false; problems: Problem[] } {
  const list = JSON.parse(text);
  const parsed = countyListSchema.safeParse(list, { reportInput: true });
  if (parsed.success) return { ok: true };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => {
      const [, at] = issue.path;
      const ids = typeof at === 'number' ? ` (${list.served[at]?.courts.join(', ')})` : '';
      return problemOf(`new counties${ids}`, issue);
    }),
  };
}
