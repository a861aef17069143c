import { readFile } from 'node:fs/promises';
import { Stop } from '../command/stop.ts';
import { ROOT } from '../steps.ts';

/** What every browser takes for a version: up to four numbers. WXT would cut off anything else. */
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;
/** `## 1.2.3 (2026-01-31)` */
const HEADING = /^## (\S+) \(\d{4}-\d{2}-\d{2}\)$/m;

/** What is read of package.json. */
export interface Project {
  name: string;
  version: string;
  dependencies: Record<string, string>;
}

/** Reads package.json, the one source of the version. Throws `Stop` where the changelog does not begin with it. */
export async function readProject(): Promise<Project> {
  const { name, version, dependencies }: Project = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const problem = versionProblem(version, await readFile(`${ROOT}CHANGELOG.md`, 'utf8'));
  if (problem) throw new Stop(problem);
  return { name, version, dependencies };
}

/** What is wrong with a version and its changelog, in words; null for nothing. */
export function versionProblem(version: string, changelog: string): string | null {
  if (!VERSION.test(version))
    return `package.json: the version is “${version}”, and browsers take only numbers such as 1.2.3.`;
  const [, newest] = HEADING.exec(changelog) ?? [];
  if (newest === undefined) return `CHANGELOG.md has no heading such as “## ${version} (2026-01-31)”.`;
  if (newest !== version)
    return `package.json has version ${version}, but CHANGELOG.md begins with ${newest}.`;
  return null;
}
