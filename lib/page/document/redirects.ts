import { MOST_SCRIPTS, maySendOn, targetIn } from '../redirect-text.ts';
import { textOf } from './page-words.ts';

/** A redirect page is a title and a script of its own, so a page without one, or with more links than this, is none. */
const OWN_SCRIPT = ':root:has(script:not([src]))';
const MOST_LINKS = 5;

/**
 * Finds where a page sends on to Central Sign-On: the small page with which a NextGen court answers an
 * unauthenticated request, `location.assign("https://pacer.login…")`. A mere link to Central Sign-On is no redirect.
 */
export function redirectsToSignOn(document: Document): string[] {
  const texts: string[] = [];
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
  if (refresh) texts.push(refresh);
  if (mayRedirect(document) && targetIn(textOf(document))) {
    for (const script of document.scripts) {
      const text = script.src ? '' : script.text;
      if (maySendOn(text)) texts.push(text);
    }
  }
  return texts.map(targetIn).filter((target) => target !== null);
}

function mayRedirect(document: Document): boolean {
  if (document.links.length > MOST_LINKS || document.scripts.length > MOST_SCRIPTS) return false;
  return document.querySelector(OWN_SCRIPT) !== null;
}
