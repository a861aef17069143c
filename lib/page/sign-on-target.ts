import { isCentralSignOn } from './kinds/central-sign-on.ts';

/** The target of a NextGen court's redirect, as its script or its meta refresh writes it. */
const TARGET = /https:\/\/pacer\.login\.uscourts\.gov\/[^"'\s<>]*/;

/** A redirect page is tiny: a title and a script. Pages with more or longer scripts are not searched. */
export const MOST_SCRIPTS = 3;
const MOST_CHARACTERS = 4000;

/** Whether the text of a script is short, and goes somewhere. */
export function maySendOn(script: string): boolean {
  return script.length <= MOST_CHARACTERS && /\blocation\b/.test(script);
}

/** The address of Central Sign-On in a script or a meta refresh that sends a visitor on; null where it has none. */
export function signOnTarget(text: string): URL | null {
  const target = TARGET.exec(text)?.[0];
  const url = target ? URL.parse(target.replaceAll('&amp;', '&')) : null;
  return url && isCentralSignOn(url) ? url : null;
}
