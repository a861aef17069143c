import { text } from '../../words/index.ts';
import { FileProblem, type Found } from './found.ts';

/** What several files, or parts of one, come to together. Throws `FileProblem` where two of them differ. */
export function joinFound(all: readonly { name: string; found: Found }[]): Found {
  const joined: Found = { foreign: all.flatMap(({ found }) => found.foreign) };
  const first: Partial<Record<keyof Found, string>> = {};
  for (const { name, found } of all) {
    take('policy', found.policy, name);
    take('id', found.id, name);
    take('folder', found.folder, name);
  }
  return joined;

  function take<K extends 'policy' | 'id' | 'folder'>(key: K, value: Found[K], name: string): void {
    if (value === undefined) return;
    if (joined[key] === undefined) {
      joined[key] = value;
      first[key] = name;
    } else if (canonical(joined[key]) !== canonical(value))
      throw new FileProblem(text('builder.file.differ', { one: first[key] ?? '', other: name }));
  }
}

/** JSON with the names of each object in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
