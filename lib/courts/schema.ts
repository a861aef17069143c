import { z } from 'zod/mini';
import { isDay } from './day.ts';
import { courtAddress, isCourtHost } from './feed/court-address.ts';
import { isPlainText } from './feed/plain-text.ts';
import { secureAddress } from './feed/secure-address.ts';
import type { CourtList } from './types.ts';

// The second argument of each piece says what is expected there; it is what a message shows.

const text = z
  .string('a text')
  .check(
    z.minLength(1, 'a text that is not empty'),
    z.maxLength(600, 'a text of at most 600 characters'),
    z.refine(isPlainText, 'plain text, without markup and entities'),
  );
const day = z.string('a day YYYY-MM-DD').check(z.refine(isDay, 'a day YYYY-MM-DD'));
const address = z
  .string('an address')
  .check(z.refine((value) => courtAddress(value) !== undefined, 'an address under uscourts.gov'));
/** An administrator may replace the official address by one of the firm's own. */
const feed = z
  .string('an address')
  .check(z.refine((value) => secureAddress(value) !== undefined, 'an https address'));
const host = z.string('a host').check(z.refine(isCourtHost, 'a host under uscourts.gov'));
const source = z.string('an address').check(z.regex(/^https?:\/\/[^\s"<>]+$/, 'an http or https address'));

const zone = z.string('a time zone').check(z.refine(isZone, 'an IANA time zone'));
let knownZones: Set<string> | undefined;

/** Making a formatter is slow, so it is made only for a zone's lesser names, which the browser does not list. */
function isZone(name: string): boolean {
  knownZones ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  knownZones.add(name);
  return true;
}

const what = {
  system: z.enum(['nextgen', 'legacy', 'acms', 'other'], 'nextgen, legacy, acms or other'),
  name: z.exactOptional(text),
  login: z.exactOptional(z.enum(['pacer', 'court', 'unknown'], 'pacer, court or unknown')),
  scope: z.exactOptional(text),
  source: z.exactOptional(source),
  note: z.exactOptional(text),
};
export const moveSchema = z.discriminatedUnion(
  'certainty',
  [
    z.object({ ...what, certainty: z.enum(['confirmed', 'scheduled', 'postponed']), day }),
    z
      .object({ ...what, certainty: z.literal('between'), notBefore: z.nullable(day), by: day })
      .check(
        z.refine(({ notBefore, by }) => notBefore === null || notBefore <= by, 'notBefore no later than by'),
      ),
  ],
  'a move with certainty confirmed, scheduled, postponed or between',
);

const phone = z.object(
  {
    number: z.string('a number').check(z.regex(/^\d{3}-\d{3}-\d{4}$/, 'a number such as 213-894-0242')),
    note: z.exactOptional(text),
  },
  'a phone',
);

export const courtSchema = z.object(
  {
    id: z.string('an ID').check(z.regex(/^[0-9A-Z]{4,8}$/, 'a PACER court ID such as CACDC')),
    code: z.string('a code').check(z.regex(/^[a-z]+\d{0,2}$/, 'a CM/ECF code such as cacd')),
    name: text,
    short: text,
    kind: z.enum(['district', 'bankruptcy', 'appeals', 'bap', 'national'], 'a kind of court'),
    circuit: z
      .string('a circuit')
      .check(z.regex(/^(?:0[1-9]|1[01]|DC|FC)$/, 'a circuit: 01 to 11, DC or FC')),
    states: z.array(z.string('a state').check(z.regex(/^[A-Z]{2}$/, 'a postal code such as CA')), 'a list'),
    zone,
    hosts: z.array(host, 'a list').check(z.minLength(1, 'at least one host')),
    website: z.exactOptional(address),
    phones: z.array(phone, 'a list'),
    software: z.exactOptional(text),
    history: z.array(moveSchema, 'a list'),
  },
  'a court',
);

/** Some fields of a court, each as it must be. */
export const someOfCourtSchema = z.partial(courtSchema);

const head = { feedDay: day, feed };

/** A list without its courts. */
export const listHeadSchema = z.object(head);

/** A list of courts that came from outside the code: the bundled file, or one kept from a later feed. */
export const courtListSchema: z.ZodMiniType<CourtList> = z.object(
  {
    ...head,
    courts: z.array(courtSchema, 'a list of courts').check(
      z.minLength(1, 'at least one court'),
      z.refine((courts) => new Set(courts.map(({ id }) => id)).size === courts.length, 'each court ID once'),
    ),
  },
  'a court list',
);
