/** The target of a NextGen court's redirect, as its script or its meta refresh writes it. */
const TARGET = /https:\/\/pacer\.login\.uscourts\.gov\/[^"'\s<>]*/;

/** A redirect page is tiny: a title and a script. Pages with more than this are not searched. */
const MOST_SCRIPTS = 3;
const MOST_LINKS = 5;
const MOST_CHARACTERS = 4000;

/**
 * Finds where a page sends on to Central Sign-On: the small page with which a NextGen court answers an
 * unauthenticated request, `location.assign("https://pacer.login…")`. A mere link to Central Sign-On is no redirect.
 */
export function redirectsToSignOn(document: Document): string[] {
  const texts: string[] = [];
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
  if (refresh) texts.push(refresh);
  if (document.links.length <= MOST_LINKS && document.scripts.length <= MOST_SCRIPTS) {
    for (const script of document.scripts) {
      const text = script.src ? '' : script.text;
      if (text.length <= MOST_CHARACTERS && /\blocation\b/.test(text)) texts.push(text);
    }
  }
  return texts.flatMap((text) => TARGET.exec(text)?.[0].replaceAll('&amp;', '&') ?? []);
}
