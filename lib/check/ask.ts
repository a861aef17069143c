import type { Fetch } from './types.ts';

/** What came of one request: an answer, a redirect that leads to no answer, or nothing. */
export type Asked = { answer: Response } | { answer: 'lost' | 'none' };

const MANNERS: RequestInit = {
  method: 'GET',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
};

/**
 * Asks one address, without credentials. Rejects only where `signal` ends it.
 *
 * A browser follows HTTP redirects itself and tells only where they end; of one that ends nowhere it says no more than
 * of a host that is down. So a request that failed is made once more without following: a redirect shows then.
 */
export async function ask(address: string, fetch: Fetch, signal: AbortSignal): Promise<Asked> {
  try {
    return { answer: await fetch(address, { ...MANNERS, signal, redirect: 'follow' }) };
  } catch {
    signal.throwIfAborted();
  }
  try {
    const response = await fetch(address, { ...MANNERS, signal, redirect: 'manual' });
    return { answer: isRedirect(response) ? 'lost' : response };
  } catch {
    signal.throwIfAborted();
    return { answer: 'none' };
  }
}

/** Browsers hide a redirect that they do not follow; Node shows it. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}
