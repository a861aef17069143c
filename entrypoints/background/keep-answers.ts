import browser from 'webextension-polyfill';
import { NOTHING } from '../../lib/page/seen.ts';
import { ANSWERS_KEY, type Answer, type KeptAnswer, type Message } from '../../lib/protocol.ts';

/** A filer's courts of one day; all of them are read in a page that waits to be painted. */
const MOST = 4;
const HOUR = 3_600_000;

/** Grows with each change of what answers rest on. */
let changes = 0;

/**
 * Lets pages read the answers that they were given, where the browser can allow it, and drops them with every change of
 * what is stored. To be called while the background starts.
 */
export function watchAnswers(): void {
  // Pages of a browser that cannot wait for the background, as they do the first time.
  chrome.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })?.catch(() => {});
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'session') return;
    changes += 1;
    void browser.storage.session.remove(ANSWERS_KEY);
  });
}

/**
 * Gives what keeps the answer to a page, in the browser's memory alone. To be called before anything is read that the
 * answer rests on: where that has changed meanwhile, the answer is not kept. It is kept for this hour, since in all of
 * the courts' time zones days begin on the hour.
 */
export function answerKeeper(): (page: Extract<Message, { type: 'page' }>, answer: Answer) => Promise<void> {
  const before = changes;
  return async ({ address, seen }, answer) => {
    const { [ANSWERS_KEY]: stored } = await browser.storage.session.get(ANSWERS_KEY);
    if (changes !== before) return;
    const now = Date.now();
    const kept: KeptAnswer = { address, seen: seen ?? NOTHING, answer, until: now - (now % HOUR) + HOUR };
    const others = ((stored ?? []) as KeptAnswer[]).filter((other) => other.address !== address);
    await browser.storage.session.set({ [ANSWERS_KEY]: [kept, ...others].slice(0, MOST) });
  };
}
