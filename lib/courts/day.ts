import type { IsoDay } from './types.ts';

/** The moment for which an answer is wanted. With `preview`, the person asked to see another day. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now: number;
  preview: IsoDay | null;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a calendar day that exists. */
export function isDay(text: unknown): text is IsoDay {
  return (
    typeof text === 'string' && SHAPE.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text
  );
}

/** Two hundred courts share a dozen zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The calendar day at `now` in an IANA time zone: a go-live day turns at the court's own midnight. */
export function dayAt(now: number, zone: string): IsoDay {
  // Where there is Temporal: a page's first formatter of dates takes the browser twenty milliseconds.
  if ('Temporal' in globalThis) {
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  }
  const parts = formatOf(zone).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day for which surfaces answer: the preview day, or today on the court's calendar. */
export function answerDay(clock: Clock, zone: string): IsoDay {
  return clock.preview ?? dayAt(clock.now, zone);
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
