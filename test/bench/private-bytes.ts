import { readFile } from 'node:fs/promises';

/**
 * The memory that no process but these has, in bytes, by Linux's `smaps_rollup`; undefined where there is none. A process
 * that has ended meanwhile counts for nothing.
 */
export async function privateBytes(processes: number[]): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const texts = await Promise.all(
    processes.map((pid) => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')),
  );
  return texts.reduce((sum, text) => sum + privateIn(text), 0);
}

/** Of one process, of the text of its `smaps_rollup`: what it alone has, changed or not, in bytes. */
export function privateIn(rollup: string): number {
  const lines = rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}
