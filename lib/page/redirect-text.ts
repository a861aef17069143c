/** The target of a NextGen court's redirect, as its script or its meta refresh writes it. */
const TARGET = /https:\/\/pacer\.login\.uscourts\.gov\/[^"'\s<>]*/;

/** A redirect page is tiny: a title and a script. Pages with more or longer scripts are not searched. */
export const MOST_SCRIPTS = 3;
const MOST_CHARACTERS = 4000;

/** Whether the text of a script is short, and goes somewhere. */
export function maySendOn(script: string): boolean {
  return script.length <= MOST_CHARACTERS && /\blocation\b/.test(script);
}

/** The address of Central Sign-On that such a text names; null where it names none. */
export function targetIn(text: string): string | null {
  return TARGET.exec(text)?.[0].replaceAll('&amp;', '&') ?? null;
}
