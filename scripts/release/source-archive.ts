import { realpathSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Stop } from '../command/stop.ts';
import { ROOT } from '../steps.ts';
import { capture, captureBytes } from './capture.ts';

const SHOWN = 10;

/** Throws `Stop` unless the project's folder is a git checkout in which everything is committed. */
export function requireCommitted(): void {
  const top = topFolder();
  if (top === null || realpathSync(top) !== realpathSync(ROOT))
    throw new Stop(
      'A release is made in a git checkout of the project. From a source archive, the packages for the stores\n' +
        'are made again by: npm ci && npm run zip',
    );
  const changed = capture('git', 'status', '--porcelain').split('\n').filter(Boolean);
  if (changed.length === 0) return;
  const shown = changed.slice(0, SHOWN).map((line) => `  ${line}`);
  if (changed.length > SHOWN) shown.push(`  and ${changed.length - SHOWN} more`);
  throw new Stop(
    `A release is made of a commit, so that it can be made again. Not committed:\n${shown.join('\n')}`,
  );
}

function topFolder(): string | null {
  try {
    return capture('git', 'rev-parse', '--show-toplevel').trim();
  } catch {
    return null;
  }
}

/** The commit's files as `.tar.gz`, in a folder of the given name. Settings of the person's git have no effect on it. */
export function sourceArchive(folder: string): Buffer {
  const settings = ['-c', 'tar.umask=0022', '-c', 'core.autocrlf=false'];
  const tar = captureBytes('git', ...settings, 'archive', '--format=tar', `--prefix=${folder}/`, 'HEAD');
  return gzipSync(tar, { level: 9 });
}
