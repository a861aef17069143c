import browser from 'webextension-polyfill';
import { answerAmong, answerKey, FRAMES_KEY, isAnswerKey, keptUntil } from '../../lib/kept.ts';
import type { Answered, KeptAnswer } from '../../lib/protocol.ts';
import { sameJson } from '../../lib/same-json.ts';

/** How many pages' answers are kept. */
const MOST_ANSWERS = 8;

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
    if (area !== 'session') void dropKept();
  });
}

/** To be called with every other change of what is shown. */
export async function dropKept(): Promise<void> {
  changes += 1;
  const answers = (await keptAnswers()).map(([key]) => key);
  await browser.storage.session.remove([FRAMES_KEY, ...answers]);
}

/**
 * Gives what keeps the answer to a page. To be called before anything is read that the answer rests on: where that has
 * changed meanwhile, the answer is not kept.
 */
export function answerKeeper(): (address: string, answered: Answered) => Promise<void> {
  const before = changes;
  return async (address, answered) => {
    const stands = await keptAnswerTo(address);
    if (changes !== before || (stands && isSame(stands, answered))) return;
    const now = Date.now();
    const kept: KeptAnswer = { ...answered, made: now, until: keptUntil(now) };
    await browser.storage.session.set({ [answerKey(address)]: kept });
    const latest = (await keptAnswers()).sort(([, a], [, b]) => b.made - a.made);
    const tooMany = latest.slice(MOST_ANSWERS).map(([key]) => key);
    if (tooMany.length > 0) await browser.storage.session.remove(tooMany);
  };
}

/** What an address was answered last, within the hour, and what stood there; null where that is not kept. */
export async function keptAnswerTo(address: string): Promise<KeptAnswer | null> {
  return answerAmong(await browser.storage.session.get(answerKey(address)), address, Date.now());
}

/** Whether a kept answer says what another says, to the same. */
export function isSame({ answer, seen }: KeptAnswer, answered: Answered): boolean {
  return sameJson({ answer, seen }, { answer: answered.answer, seen: answered.seen });
}

/** All answers that are kept, by their keys. */
async function keptAnswers(): Promise<[string, KeptAnswer][]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.filter(([key]) => isAnswerKey(key)) as [string, KeptAnswer][];
}
