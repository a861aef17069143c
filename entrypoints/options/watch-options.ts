import browser from 'webextension-polyfill';
import { watchStored } from '../../lib/store/index.ts';

/** Calls back whenever something stored has changed, or what the browser allows. Returns what ends it. */
export function watchOptions(changed: () => void): () => void {
  const stop = watchStored(changed);
  const listener = () => changed();
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(listener);
  return () => {
    stop();
    for (const event of [onAdded, onRemoved]) event.removeListener(listener);
  };
}
