import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** Where Chromium looks for policies, `policies/managed` below it. */
const ETC = '/etc/chromium';

/** A Chromium that reads its policies from a folder of its own; the machine's own are neither seen nor touched. */
export interface ManagedFolder {
  /** To be started in place of Chromium. */
  executable: string;
  /** Writes all that is in the policy file: whole or not at all. A Chromium that runs sees it some seconds later. */
  write(policies: Record<string, unknown>): Promise<void>;
  drop(): Promise<void>;
}

/**
 * Makes the folder, and a program that starts Chromium in a mount namespace of its own, in which the folder lies at the
 * place of the machine's policies. It needs Linux, and leave to make namespaces; it says so where that is not given.
 */
export async function managedFolder(): Promise<ManagedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-managed-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  try {
    const etc = join(folder, 'etc');
    const managed = join(etc, 'policies', 'managed');
    await mkdir(managed, { recursive: true });
    const executable = join(folder, 'chromium');
    await writeFile(executable, starter(etc));
    await chmod(executable, 0o755);
    return {
      executable,
      write: async (policies) => {
        // Beside the folder that is watched, so that no half-written file is ever read.
        const whole = join(folder, 'policy.json');
        await writeFile(whole, JSON.stringify(policies, null, 2));
        await rename(whole, join(managed, 'policy.json'));
      },
      drop,
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** `exec` all the way, so that who ends the program ends Chromium. */
function starter(etc: string): string {
  const unshare = process.getuid?.() === 0 ? 'unshare --mount' : 'unshare --map-root-user --mount';
  return `#!/bin/sh
[ -d ${ETC} ] || { echo "There is no ${ETC}, so no policy can be put in its place." >&2; exit 1; }
exec ${unshare} sh -c 'mount --make-rprivate / && mount --bind "$0" ${ETC} && exec "$@"' '${etc}' '${findChromium()}' "$@"
`;
}
