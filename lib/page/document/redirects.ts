import { MOST_SCRIPTS, maySendOn, targetIn } from '../redirect-text.ts';
import { textOf } from './page-words.ts';

/** A redirect page is a title and a script, so a page with more links than this is none. */
const MOST_LINKS = 5;

/**
 * Finds where a page sends on to Central Sign-On: the small page with which a NextGen court answers an
 * unauthenticated request, `location.assign("https://pacer.login…")`. A mere link to Central Sign-On is no redirect.
 */
export function redirectsToSignOn(document: Document): string[] {
  const texts: string[] = [];
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
  if (refresh) texts.push(refresh);
  const mayRedirect = document.links.length <= MOST_LINKS && document.scripts.length <= MOST_SCRIPTS;
  if (mayRedirect && targetIn(textOf(document))) {
    for (const script of document.scripts) {
      const text = script.src ? '' : script.text;
      if (maySendOn(text)) texts.push(text);
    }
  }
  return texts.map(targetIn).filter((target) => target !== null);
}
