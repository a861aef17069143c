import type { Seen } from '../../lib/page/seen.ts';
import { ANSWERS_KEY, type Answer, type KeptAnswer } from '../../lib/protocol.ts';
import { sameJson } from '../../lib/same-json.ts';

/**
 * What the background answered when the same stood at this address, and nothing that answers rest on has changed since.
 * Null where there is nothing, or where the browser does not let pages read it.
 */
export async function keptAnswer(address: string, seen: Seen): Promise<Answer | null> {
  try {
    const { [ANSWERS_KEY]: kept } = await chrome.storage.session.get(ANSWERS_KEY);
    const same = ((kept ?? []) as KeptAnswer[]).find((each) => each.address === address);
    return same && Date.now() < same.until && sameJson(same.seen, seen) ? same.answer : null;
  } catch {
    return null; // and so it is for a script whose extension is gone
  }
}
