import browser from 'webextension-polyfill';

/** Calls back whenever something that is stored has changed, here or elsewhere. Returns what ends it. */
export function watchStored(changed: () => void): () => void {
  const listener = () => changed();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
