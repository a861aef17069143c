import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { loadStored, type Stored } from './load-popup.ts';

/** What is stored, read again whenever the background or another surface changes it. */
export function useStored(first: Stored): Stored {
  const [stored, setStored] = useState(first);
  useEffect(() => {
    let asked = 0;
    const changed = () => {
      const mine = ++asked;
      void loadStored().then((next) => {
        if (mine === asked) setStored(next); // a later change is read already
      });
    };
    browser.storage.onChanged.addListener(changed);
    changed(); // something may have changed since the first reading
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return stored;
}
