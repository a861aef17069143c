import browser from 'webextension-polyfill';
import { KEPT_KEYS } from '../kept.ts';
import { watchPolicy } from './policy.ts';

const KEPT = new Set<string>(Object.values(KEPT_KEYS));

/** Calls back whenever something that is stored has changed, or the policy has; what is kept of what was shown is neither. */
export function watchStored(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => !KEPT.has(key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  const stop = watchPolicy(changed);
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}
