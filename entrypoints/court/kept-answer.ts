import { answerAmong, answerKey, VISIT_KEY } from '../../lib/kept.ts';
import type { KeptAnswer, Visit } from '../../lib/protocol.ts';

/**
 * What the background answered when this address was asked about last, and what stood there. Null where nothing is kept, or
 * where the browser does not let pages read it.
 */
export async function keptAnswer(address: string): Promise<KeptAnswer | null> {
  try {
    return answerAmong(await chrome.storage.session.get(answerKey(address)), address, Date.now());
  } catch {
    return null; // and so it is for a script whose extension is gone
  }
}

/** Has the background see to a page that shows what was kept. */
export async function tellVisit(visit: Visit): Promise<void> {
  try {
    await chrome.storage.session.set({ [VISIT_KEY]: visit });
  } catch {
    // The extension is gone: what is shown stays, until the version that came after takes its place.
  }
}
