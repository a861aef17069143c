import browser from 'webextension-polyfill';
import { type KEPT_KEYS, type Kept, withKept } from '../kept.ts';
import { sameJson } from '../same-json.ts';

/** Keeps what was shown for a page in the browser's memory, unless `changed` says that what it rests on has changed. */
export async function keep<T extends Kept>(
  key: (typeof KEPT_KEYS)[keyof typeof KEPT_KEYS],
  one: T,
  changed: () => boolean,
): Promise<void> {
  const { [key]: stored } = await browser.storage.session.get(key);
  const items = withKept(stored, one);
  // To write what stands there already would wake whoever listens.
  if (!changed() && !sameJson(stored, items)) await browser.storage.session.set({ [key]: items });
}
