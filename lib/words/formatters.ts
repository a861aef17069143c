import type { Formatters } from 'intl-messageformat';
import { type Text, text } from './text.ts';

/** Dialects in which the browser writes a day as the catalogue does; a test holds them to it. */
const AS_IN_CATALOGUE = new Set(['en', 'en-US', 'es', 'es-US', 'es-MX', 'es-ES', 'es-419', 'es-PR']);

/** From here on a number is written with separators. */
const THOUSAND = 1000;

/**
 * What sentences are formatted with: the browser's own formatters, each made once for all sentences. The first one for
 * dates or numbers takes the browser twenty milliseconds, more than all else that the popup does before its first frame:
 * so the catalogue writes calendar days where the result is the same, and a small number stands as it is.
 */
export function formattersFor(dialect: string, say: (text: Text) => string): Formatters {
  const dates = new Map<unknown, Intl.DateTimeFormat>();
  const writesDays = AS_IN_CATALOGUE.has(dialect);
  let number: Intl.NumberFormat | undefined;
  let plural: Intl.PluralRules | undefined;
  const formatNumber = (value: number) => {
    if (Number.isInteger(value) && value >= 0 && value < THOUSAND) return String(value);
    number ??= new Intl.NumberFormat(dialect);
    return number.format(value);
  };
  const formatDay = (day: Date) =>
    say(
      text('day.written', {
        month: String(day.getUTCMonth() + 1),
        date: day.getUTCDate(),
        year: day.getUTCFullYear(),
      }),
    );
  return {
    // Of the browser's formatters, sentences use `format` alone.
    getNumberFormat: () => ({ format: formatNumber }) as Intl.NumberFormat,
    getDateTimeFormat: (_dialect, style) => {
      if (writesDays && style?.timeZone === 'UTC') return { format: formatDay } as Intl.DateTimeFormat;
      const format = dates.get(style) ?? new Intl.DateTimeFormat(dialect, style);
      dates.set(style, format);
      return format;
    },
    getPluralRules: () => {
      plural ??= new Intl.PluralRules(dialect);
      return plural;
    },
  };
}
