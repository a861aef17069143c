import browser from 'webextension-polyfill';
import { KEPT_KEYS, keptAt, keptUntil } from '../../lib/kept.ts';
import type { Answered, KeptAnswer } from '../../lib/protocol.ts';
import { keep } from '../../lib/store/keep.ts';

/** Grows with each change of what answers rest on. */
let changes = 0;

/**
 * Lets pages read the answers that they were given, where the browser can allow it, and drops all that is kept of what was
 * shown with every change of what is stored. To be called while the background starts.
 */
export function watchKept(): void {
  // Pages of a browser that cannot wait for the background, as they do the first time.
  chrome.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })?.catch(() => {});
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'session') dropKept();
  });
}

/** To be called with every other change of what is shown. */
export function dropKept(): void {
  changes += 1;
  void browser.storage.session.remove(Object.values(KEPT_KEYS));
}

/**
 * Gives what keeps the answer to a page. To be called before anything is read that the answer rests on: where that has
 * changed meanwhile, the answer is not kept.
 */
export function answerKeeper(): (address: string, answered: Answered) => Promise<void> {
  const before = changes;
  return (address, { answer, seen }) => {
    const kept: KeptAnswer = { address, seen, answer, until: keptUntil(Date.now()) };
    return keep(KEPT_KEYS.answers, kept, () => changes !== before);
  };
}

/** What an address was answered last, within the hour, and what stood there; null where that is not kept. */
export async function keptAnswerTo(address: string): Promise<KeptAnswer | null> {
  const { [KEPT_KEYS.answers]: stored } = await browser.storage.session.get(KEPT_KEYS.answers);
  return keptAt<KeptAnswer>(stored, address, Date.now());
}
