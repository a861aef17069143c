import { describe, type PolicyProblem } from '../problem.ts';
import { folderOf, type Install, isExtensionId } from './deployment.ts';

/** What is expected of each part of an install, in English. */
const EXPECTED = {
  'install.id': '32 letters from a to p',
  'install.folder': 'an https address of a folder such as https://intranet.example.com/signpost/',
} as const;

/** An install as it is typed. `own`: from the organization's own server. */
export interface TypedInstall {
  id: string;
  own: boolean;
  folder: string;
}

/** Reads an install as it is typed; the install is null where something is wrong with it. */
export function checkInstall({ id, own, folder }: TypedInstall): {
  install: Install | null;
  problems: PolicyProblem[];
} {
  const address = own ? folderOf(folder) : null;
  const problems: PolicyProblem[] = [];
  if (!isExtensionId(id.trim())) problems.push(problemOf('install.id', id));
  if (address === undefined) problems.push(problemOf('install.folder', folder));
  if (problems.length > 0 || address === undefined) return { install: null, problems };
  return { install: { id: id.trim(), folder: address }, problems };
}

function problemOf(path: keyof typeof EXPECTED, found: string): PolicyProblem {
  return { path, found: describe(found || undefined), expected: EXPECTED[path], instead: 'policy' };
}
