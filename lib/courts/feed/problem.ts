/** One thing that is wrong with a feed, a history or a list, told so that the reader can find and fix it. */
export interface Problem {
  /** Which one: `entry 31 (CACDC)`, `history line 12 (CACDC)`. */
  where: string;
  /** Field or column: `login_url`, `help_desk[0].phone`. */
  field: string;
  /** What stands there, as `describe` puts it. */
  found: string;
  /** What should stand there: `a text`. */
  expected: string;
}

export function formatProblem({ where, field, found, expected }: Problem): string {
  return `${where}, ${field}: found ${found}, expected ${expected}`;
}

/** A value in a few words, safe to print: long texts are cut, lists and objects only named. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** What a zod issue carries once `reportInput` is set; our schemas put what they expect into `message`. */
export interface Issue {
  path: readonly PropertyKey[];
  message: string;
  input?: unknown;
}

export function problemOf(where: string, { path, message, input }: Issue): Problem {
  return { where, field: fieldOf(path), found: describe(input), expected: message };
}

/** `['help_desk', 0, 'phone']` as `help_desk[0].phone`. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'value';
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`))
    .join('');
}
