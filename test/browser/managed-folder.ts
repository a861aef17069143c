import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** A browser, and where it looks for an administrator's policies. */
export interface ManagedBrowser {
  /** The program. */
  browser: string;
  /** Its folder in /etc, by name, and the file in it. */
  etc: string;
  file: string;
}

/** A browser that reads its policies from a folder of its own; the machine's own are neither seen nor touched. */
export interface ManagedFolder {
  /** To be started in place of the browser. */
  executable: string;
  /** Writes all that is in the policy file: whole or not at all. A Chromium that runs sees it some seconds later. */
  write(policies: Record<string, unknown>): Promise<void>;
  drop(): Promise<void>;
}

const chromium = (): ManagedBrowser => ({
  browser: findChromium(),
  etc: 'chromium',
  file: 'policies/managed/policy.json',
});

const UNSHARE = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount'];

/** Why no browser can be managed on this machine, in words; null where it can. */
export function whyNotManaged(): string | null {
  if (process.platform !== 'linux')
    return 'Policies are put in place by mount namespaces, which only Linux has.';
  const [command = '', ...args] = [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/mnt'];
  const { status, error, stderr } = spawnSync(command, args);
  if (status === 0) return null;
  return `This machine gives no mount namespace for policies: ${error?.message ?? String(stderr).trim()}`;
}

/**
 * Makes the folder, and a program that starts the browser in a mount namespace of its own, in which the folder lies at
 * the place of the machine's policies. It needs Linux, and leave to make namespaces: see `whyNotManaged`.
 */
export async function managedFolder(
  { browser, etc, file }: ManagedBrowser = chromium(),
): Promise<ManagedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-managed-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'own', file);
    await mkdir(dirname(path), { recursive: true });
    await mkdir(join(folder, 'machine'));
    const executable = join(folder, etc);
    await writeFile(executable, starter(folder, etc, browser));
    await chmod(executable, 0o755);
    return {
      executable,
      write: async (policies) => {
        // Beside the folder that is watched, so that no half-written file is ever read.
        const whole = join(folder, 'policy.json');
        await writeFile(whole, JSON.stringify(policies, null, 2));
        await rename(whole, path);
      },
      drop,
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/**
 * A new /etc has everything of the machine's but the browser's own folder, which need not be there. `exec` all the way,
 * so that who ends the program ends the browser.
 */
function starter(folder: string, etc: string, browser: string): string {
  return `#!/bin/sh
exec ${UNSHARE.join(' ')} sh -e -c '
mount --make-rprivate /
mount --rbind /etc "$0/machine"
mount -t tmpfs none /etc
for each in "$0"/machine/* "$0"/machine/.[!.]*; do
  case "$each" in */${etc}) ;; *) ln -s "$each" /etc/ ;; esac
done
mkdir /etc/${etc}
mount --bind "$0/own" /etc/${etc}
exec "$@"
' '${folder}' '${browser}' "$@"
`;
}
