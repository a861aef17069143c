import { useEffect, useState } from 'preact/hooks';

/** The part of the page that the address names: `faq-link-again` for `#faq-link-again`. */
export function usePart(): string {
  const [part, setPart] = useState(named);
  useEffect(() => {
    // The browser looked for the part before there was one; asked again, it finds, shows and marks it.
    if (named()) location.replace(location.hash);
    const changed = () => setPart(named());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return part;
}

function named(): string {
  return location.hash.slice(1);
}
