import browser from 'webextension-polyfill';
import type { Message } from '../../lib/protocol.ts';

/** Asks the background for something. */
export function call<T>(message: Message): Promise<T> {
  return browser.runtime.sendMessage(message) as Promise<T>;
}
