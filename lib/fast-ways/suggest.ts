import type { Court } from '../courts/index.ts';
import type { Find } from '../find/index.ts';
import { escapeXml } from './xml.ts';

/** One suggestion of the address bar: what is taken over when it is chosen, and what it says. */
export interface Suggestion {
  content: string;
  description: string;
}

/** More are not shown by the browsers. */
const MOST = 6;

/**
 * Courts for what was typed after the keyword, best first. `styled` is for Chrome, whose descriptions are XML with
 * `match`, `dim` and `url`; Firefox shows them as they are. `loginOf` says in a few words which login a court wants.
 */
export function suggest(
  find: Find,
  typed: string,
  styled: boolean,
  loginOf: (court: Court) => string,
): Suggestion[] {
  return find(typed)
    .slice(0, MOST)
    .map(({ court }) => {
      const login = loginOf(court);
      const description = styled
        ? `<match>${escapeXml(court.short)}</match> <dim>${escapeXml(court.name)}</dim> ${escapeXml(login)}`
        : `${court.short} – ${court.name} – ${login}`;
      return { content: court.id, description };
    });
}
