import type { KeptAnswer, KeptFrame } from '../../lib/protocol.ts';
import type { Extension } from '../browser/courts.ts';

interface KeptItems {
  answers: KeptAnswer;
  frames: KeptFrame;
}

/** What is kept of what was shown: answers to pages, or the popup's first frames. */
export async function keptIn<K extends keyof KeptItems>(worker: Extension, key: K): Promise<KeptItems[K][]> {
  const stored = await worker.evaluate((name) => chrome.storage.session.get(name), key as string);
  return (stored[key] ?? []) as KeptItems[K][];
}
