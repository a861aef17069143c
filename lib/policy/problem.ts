import { describe } from '../courts/feed/problem.ts';

export { describe };

/** One mistake in a policy, told so that an administrator can find and mend it. */
export interface PolicyProblem {
  /** Where: `courtOverrides[0].date`. */
  path: string;
  /** What stands there, in a few words. */
  found: string;
  /** What should stand there: `a day YYYY-MM-DD`. */
  expected: string;
  instead: Instead;
}

/**
 * What the extension does instead. `policy`: as if there were no policy. `key`: as if the key were not there. `entry`:
 * the entry of the list is left out, the others hold. `part`: only this part is left out.
 */
export type Instead = 'policy' | 'key' | 'entry' | 'part';

export type Path = readonly (string | number)[];

export function problemAt(path: Path, found: unknown, expected: string, instead: Instead): PolicyProblem {
  return { path: pathText(path), found: describe(found), expected, instead };
}

/** `['notices', 0, 'from']` as `notices[0].from`. */
export function pathText(path: Path): string {
  if (path.length === 0) return 'policy';
  return path
    .map((key, at) => {
      if (typeof key === 'number') return `[${key}]`;
      if (/^[A-Za-z]\w{0,39}$/.test(key)) return at ? `.${key}` : key;
      return `[${describe(key)}]`;
    })
    .join('');
}
