/** Why storage did not take something. `newer`: it was written by a newer version, so this one leaves it alone. */
export type Fault = 'full' | 'often' | 'off' | 'newer' | 'failed';

/** Thrown where a newer build's value would have to be changed. */
export class NewerVersion extends Error {
  constructor(item: string) {
    super(`${item} was written by a newer version, so it is left as it is.`);
    this.name = 'NewerVersion';
  }
}

/**
 * Tells what went wrong by the browser's message, for it gives no code. Chrome: `Resource::kQuotaBytes quota exceeded`,
 * `This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.`; Firefox: `QuotaExceededError`, and `Please set
 * webextensions.storage.sync.enabled to true` where sync is switched off.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof NewerVersion) return 'newer';
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/MAX_WRITE|MAX_SUSTAINED/i.test(message)) return 'often';
  if (/quota/i.test(message)) return 'full';
  return /sync[. ]enabled|undefined|disabled/i.test(message) ? 'off' : 'failed';
}
