import { browser } from 'wxt/browser';
import type { Answer, Message } from '../../lib/protocol.ts';

/**
 * Sends a message to the background. Resolves to null where there is no one to answer: after an update, the scripts
 * of the old version go on in open pages, and must neither break them nor fill their console.
 */
export async function callBackground(message: Message): Promise<Answer | null> {
  try {
    if (!browser.runtime?.id) return null;
    return ((await browser.runtime.sendMessage(message)) as Answer | null | undefined) ?? null;
  } catch {
    return null;
  }
}
