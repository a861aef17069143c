import { IntlMessageFormat } from 'intl-messageformat';

/** What a sentence of the catalogue wants in a place: a text or number as it is, a day, a moment, or a count. */
export type ArgumentKind = 'text' | 'date' | 'time' | 'plural' | 'other';

/** The parts of a parsed message that matter here; the numbers are those of the ICU parser's own types. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

const KINDS: Record<number, ArgumentKind> = { 1: 'text', 3: 'date', 4: 'time', 5: 'text', 6: 'plural' };

/** Parses a message, and throws where it is not valid ICU MessageFormat. */
export function parseMessage(message: string): Part[] {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as Part[];
}

/** The names of what a message wants, with the kind of each. */
export function argumentsOf(message: string): Map<string, ArgumentKind> {
  const found = new Map<string, ArgumentKind>();
  const walk = (parts: Part[]) => {
    for (const { type, value, options } of parts) {
      if (type !== 0 && type !== 7 && value) {
        const kind = KINDS[type] ?? 'other';
        // A day may stand in the text of a count: the stricter kind of one name holds.
        found.set(value, found.get(value) ?? kind);
      }
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(parseMessage(message));
  return found;
}
