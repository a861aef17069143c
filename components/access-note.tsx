import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { siteOf, withheldOf } from '../lib/access/index.ts';
import { text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/**
 * Says on which sites the browser does not let the extension help, and asks for them. `first` is what the browser
 * granted when the page was opened, if that is known by now.
 */
export function AccessNote({ first }: { first: string[] | null }) {
  const withheld = withheldOf(useGranted(first));
  const [refused, setRefused] = useState(false);
  if (withheld.length === 0) return null;
  return (
    <div class="notice access" data-withheld={withheld.length}>
      <b>
        <Sentence of={text('access.title')} />
      </b>
      <p>
        <Sentence of={text('access.where', { sites: withheld.map(siteOf).join(', ') })} />
      </p>
      <p role="status">{refused && <Sentence of={text('access.refused')} />}</p>
      <button
        type="button"
        data-act="ask-access"
        onClick={() => void askFor(withheld).then((given) => setRefused(!given))}
      >
        <Sentence of={text('access.ask')} />
      </button>
    </div>
  );
}

/** The patterns that the browser grants now. While nobody knows, nothing is said to be withheld. */
function useGranted(first: string[] | null): readonly string[] {
  const [granted, setGranted] = useState(first ?? EVERYTHING);
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    look();
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, []);
  return granted;
}

const EVERYTHING = ['<all_urls>'];

/** False where the person, or the browser, says no. The browser asks only within the person's own press. */
function askFor(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}
