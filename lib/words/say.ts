import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { formatToParts } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { formattersFor } from './formatters.ts';
import type { MessageKey, Text, Value } from './text.ts';

const CATALOGUES: Record<string, Record<MessageKey, string>> = { en, es };

const FORMATS = {
  number: {},
  date: {
    // Days are calendar days without a zone, so they are written out in UTC, in which they were made.
    long: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
    // The day of a moment, where the person is.
    local: { year: 'numeric', month: 'long', day: 'numeric' },
  },
  // Moments are told by the clock on the person's wall.
  time: { short: { hour: 'numeric', minute: '2-digit' } },
} as const;

/** Stands for a full stop behind a value, until the value is there. Unicode keeps it from being a character of any text. */
const STOP = '\uFFFF';
/** The dot that ends a value, a court's short name (`C.D. Cal.`), and the full stop behind it: one dot is both. */
const DOUBLED = new RegExp(`(?<!\\.)\\.${STOP}`, 'g');

/** Turns sentences into words of one language. */
export type Say = (text: Text) => string;

/** The language of the catalogue in which a browser's language tag (`es-MX`) is answered: `es`. */
export function languageOf(tag: string): string {
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(CATALOGUES, language) ? language : 'en';
}

/** Messages taken apart, by themselves. */
const parsed = new Map<string, MessageFormatElement[]>();

/**
 * The speaker for a language tag as the browser gives it (`en-US`); English where there is no catalogue for it.
 * Throws `SyntaxError` only for a catalogue entry that is not valid ICU MessageFormat, which a unit test rules out.
 */
export function speaker(language: string): Say {
  const locale = languageOf(language);
  const catalogue = CATALOGUES[locale] ?? en;
  const dialect = language.split('-')[0] === locale ? language : 'en-US';
  const say: Say = ({ key, values }) => {
    const message = catalogue[key];
    if (!message.includes('{')) return message; // nothing to put in, as in most: no need to take it apart
    let elements = parsed.get(message);
    if (!elements) {
      elements = withStops(parse(message, { ignoreTag: true }));
      parsed.set(message, elements);
    }
    // Without `IntlMessageFormat`, which first asks the browser whether it knows its own language: thirty milliseconds.
    const parts = formatToParts(elements, dialect, formatters, FORMATS, values && spoken(values));
    return parts
      .map(({ value }) => value)
      .join('')
      .replace(DOUBLED, '.')
      .replaceAll(STOP, '.');
  };
  const formatters = formattersFor(dialect, say);
  const spoken = (values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenValue(value)]));
  const spokenValue = (value: Value): string | number | Date => {
    if (typeof value !== 'object') return value;
    if ('moment' in value) return new Date(value.moment);
    if ('list' in value) return value.list.map(say).join('; ');
    return 'day' in value ? new Date(`${value.day}T00:00Z`) : say(value);
  };
  return say;
}

/** Marks the full stops that follow a value. */
function withStops(elements: MessageFormatElement[]): MessageFormatElement[] {
  for (const [at, element] of elements.entries()) {
    if (element.type === TYPE.literal && at > 0) element.value = element.value.replace(/^\.(?!\.)/, STOP);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) withStops(option.value);
  }
  return elements;
}
