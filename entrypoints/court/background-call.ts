import type { Answer, Message } from '../../lib/protocol.ts';

/**
 * `chrome` is there in every browser, with promises in Manifest V3, and is cheaper to reach than a wrapper. Sends a message to the background. Resolves to null where there is no one to answer: after an update, the scripts
 * of the old version go on in open pages, and must neither break them nor fill their console.
 */
export async function callBackground(message: Message): Promise<Answer | null> {
  try {
    if (!chrome.runtime?.id) return null;
    return ((await chrome.runtime.sendMessage(message)) as Answer | null | undefined) ?? null;
  } catch {
    return null;
  }
}
