import { clueOf } from '../clue.ts';
import { isCentralSignOn } from '../kinds/central-sign-on.ts';
import type { CourtClue } from '../types.ts';

/** The target of a NextGen court's redirect, as its script or its meta refresh writes it. */
const TARGET = /https:\/\/pacer\.login\.uscourts\.gov\/[^"'\s<>]*/;

/** A redirect page is tiny: a title and a script. Larger pages are not searched. */
const MOST_SCRIPTS = 3;
const MOST_CHARACTERS = 4000;

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
      if (text.length <= MOST_CHARACTERS && /\blocation\b/.test(text)) texts.push(text);
    }
  }
  for (const text of texts) {
    const target = TARGET.exec(text)?.[0];
    const url = target && URL.parse(target.replaceAll('&amp;', '&'));
    const clue = url && isCentralSignOn(url) ? clueOf(url) : null;
    if (clue) return clue;
  }
  return null;
}
