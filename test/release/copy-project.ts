import { execFileSync } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/steps.ts';

/** One commit, the same wherever it is made, without regard to the settings of the person's git. */
const GIT = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_AUTHOR_DATE: '2020-02-18T00:00:00Z',
  },
  ...{
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    GIT_COMMITTER_DATE: '2020-02-18T00:00:00Z',
  },
};

/** Whether the project is a git checkout, which a source archive is not. */
export function isCheckout(): boolean {
  try {
    git(ROOT, 'rev-parse', '--git-dir');
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies the project as it is now, with what is not committed yet, to a new folder, and commits it there. The installed
 * packages are those of the project.
 */
export async function copyProject(folder: string): Promise<void> {
  const listed = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const deleted = new Set(git(ROOT, 'ls-files', '-z', '--deleted').split('\0'));
  for (const file of listed.split('\0')) {
    if (!file || deleted.has(file)) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(ROOT, file), join(folder, file), { preserveTimestamps: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  // .gitignore leaves out a folder of that name, not a link.
  await writeFile(join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=A copy');
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: GIT, maxBuffer: 64 * 1024 * 1024 }).toString('utf8');
}
