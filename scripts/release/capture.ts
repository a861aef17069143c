import { spawnSync } from 'node:child_process';
import { Stop } from '../command/stop.ts';
import { ROOT } from '../steps.ts';

/** Runs a command in the project's folder and gives what it prints. Throws `Stop` where it fails, with what it said. */
export function capture(command: string, ...args: string[]): string {
  return captureBytes(command, ...args).toString('utf8');
}

export function captureBytes(command: string, ...args: string[]): Buffer {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (error) throw new Stop(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Stop(`${command} ${args[0]} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}
