import { KEPT_KEYS, keptAt } from '../../lib/kept.ts';
import type { KeptAnswer } from '../../lib/protocol.ts';

/**
 * What the background answered when this address was asked about last, and what stood there. Null where nothing is kept, or
 * where the browser does not let pages read it.
 */
export async function keptAnswer(address: string): Promise<KeptAnswer | null> {
  try {
    const { [KEPT_KEYS.answers]: stored } = await chrome.storage.session.get(KEPT_KEYS.answers);
    return keptAt<KeptAnswer>(stored, address, Date.now());
  } catch {
    return null; // and so it is for a script whose extension is gone
  }
}
