import browser from 'webextension-polyfill';
import { watchPolicy } from './policy.ts';

/** Calls back whenever something that is stored has changed, or the policy has. Returns what ends it. */
export function watchStored(changed: () => void): () => void {
  const listener = () => changed();
  browser.storage.onChanged.addListener(listener);
  const stop = watchPolicy(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}
