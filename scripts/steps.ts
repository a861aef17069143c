import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs one of the project's own tools, or a system command, with its output shown. Answers whether it succeeded. */
export function step(title: string, command: string, ...args: string[]): boolean {
  return stepIn({}, title, command, ...args);
}

/** The same, with more in its environment. */
export function stepIn(
  env: Record<string, string>,
  title: string,
  command: string,
  ...args: string[]
): boolean {
  console.log(`\n— ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH}` },
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}
