import { setTimeout as wait } from 'node:timers/promises';

/** Waits, or less where the signal ends it; resolves in either case. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {});
}
