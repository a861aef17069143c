import { KEPT_KEYS, keptFor } from '../../lib/kept.ts';
import type { Seen } from '../../lib/page/seen.ts';
import type { Answer, KeptAnswer } from '../../lib/protocol.ts';

/**
 * What the background answered when the same stood at this address. Null where nothing is kept, or where the browser does
 * not let pages read it.
 */
export async function keptAnswer(address: string, seen: Seen): Promise<Answer | null> {
  try {
    const { [KEPT_KEYS.answers]: stored } = await chrome.storage.session.get(KEPT_KEYS.answers);
    return keptFor<KeptAnswer>(stored, { address, seen }, Date.now())?.answer ?? null;
  } catch {
    return null; // and so it is for a script whose extension is gone
  }
}
