import type { Message, Reply } from '../../lib/protocol.ts';

/**
 * Sends a message to the background. `chrome` is there in every browser, with promises in Manifest V3, and is cheaper
 * to reach than a wrapper. Resolves to null where there is no one to answer: after an update, the scripts of the old
 * version go on in open pages, and must neither break them nor fill their console.
 */
export async function callBackground(message: Message): Promise<Reply> {
  try {
    return ((await chrome.runtime.sendMessage(message)) as Reply | undefined) ?? null;
  } catch {
    return null;
  }
}
