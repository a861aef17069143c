import browser from 'webextension-polyfill';
import { isKeptKey } from '../kept.ts';
import { watchPolicy } from './policy.ts';

/** Calls back whenever something that is stored has changed, or the policy has; what is kept of what was shown is neither. */
export function watchStored(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => !isKeptKey(key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  const stop = watchPolicy(changed);
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}
