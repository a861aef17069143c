import { clueOf } from '../clue.ts';
import { MOST_SCRIPTS, maySendOn, signOnTarget } from '../sign-on-target.ts';
import type { CourtClue } from '../types.ts';

/**
 * Finds the court in a redirect to Central Sign-On: the small page with which a NextGen court answers an
 * unauthenticated request, `location.assign("https://pacer.login…")`. A mere link to Central Sign-On is no redirect.
 */
export function redirectToSignOn(document: Document): CourtClue | null {
  const texts: string[] = [];
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
  if (refresh) texts.push(refresh);
  if (document.scripts.length <= MOST_SCRIPTS) {
    for (const script of document.scripts) {
      const text = script.src ? '' : script.text;
      if (maySendOn(text)) texts.push(text);
    }
  }
  for (const text of texts) {
    const url = signOnTarget(text);
    const clue = url && clueOf(url);
    if (clue) return clue;
  }
  return null;
}
