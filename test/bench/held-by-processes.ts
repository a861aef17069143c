import { readFile } from 'node:fs/promises';

/** What some processes hold together, in bytes; undefined where the system is not Linux. One that has ended holds nothing. */
export async function heldByProcesses(processes: number[]): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const texts = await Promise.all(
    processes.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')),
  );
  return texts.reduce((sum, text) => sum + heldIn(text), 0);
}

/**
 * Of one process, of the text of its `smaps_rollup`: what belongs to no file, in bytes. The program's own pages are left
 * out, for whose they are depends on who else runs it; and what is private, for while a process starts another, nothing is.
 */
export function heldIn(rollup: string): number {
  const [, kilobytes = 0] = /^Anonymous:\s+(\d+) kB$/m.exec(rollup) ?? [];
  return Number(kilobytes) * 1024;
}
