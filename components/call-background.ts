import browser from 'webextension-polyfill';
import type { Message } from '../lib/protocol.ts';

/**
 * Asks the background for something. Undefined where the browser stopped the background before it answered; it is
 * started anew then, so that it goes on with what was cut short.
 */
export async function call<T>(message: Message): Promise<T | undefined> {
  const reply = await send<T>(message);
  if (reply === undefined) await wakeBackground();
  return reply;
}

/** Starts a background that was stopped in the middle of something. */
export async function wakeBackground(): Promise<void> {
  await send({ type: 'wake' });
}

async function send<T>(message: Message): Promise<T | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as T | undefined;
  } catch {
    return undefined;
  }
}
