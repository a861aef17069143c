import { answerKey, FRAMES_KEY } from '../../lib/kept.ts';
import type { KeptAnswer, KeptFrame } from '../../lib/protocol.ts';
import type { Extension } from '../browser/courts.ts';

/** The popup's first frames that are kept. */
export async function framesIn(worker: Extension): Promise<KeptFrame[]> {
  const stored = await sessionIn(worker);
  return (stored[FRAMES_KEY] ?? []) as KeptFrame[];
}

/** The answer that is kept for an address, if there is one. */
export async function answerIn(worker: Extension, address: string): Promise<KeptAnswer | undefined> {
  const stored = await sessionIn(worker);
  return stored[answerKey(address)] as KeptAnswer | undefined;
}

/** Makes that the answer which is kept for an address. */
export async function keepAnswer(worker: Extension, address: string, answer: KeptAnswer): Promise<void> {
  await worker.evaluate((items) => chrome.storage.session.set(items), { [answerKey(address)]: answer });
}

/** Forgets all that was shown, as all that is kept in memory. */
export async function forgetShown(worker: Extension): Promise<void> {
  await worker.evaluate(() => chrome.storage.session.clear());
}

const sessionIn = (worker: Extension): Promise<Record<string, unknown>> =>
  worker.evaluate(() => chrome.storage.session.get(null));
