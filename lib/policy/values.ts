import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';
import { courtIdSchema } from '../settings/schema.ts';

/*
 * The kinds of values of which a policy is made. A message says what is expected, and is shown as it is. Each call gives a
 * schema of its own, which can carry the words of one key.
 */

/**
 * XML, in which some policies are written, has no place for these (https://www.w3.org/TR/xml/#charsets), and the
 * separators of lines and paragraphs end a line in files that are read line by line.
 */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/** What people read: plain text of one or more lines. */
export const words = (most: number) =>
  z.string('a text').check(
    z.refine((value) => value.trim() !== '', 'a text that is not empty'),
    z.refine((value) => !UNPRINTABLE.test(value), 'a text without control characters'),
    z.maxLength(most, `a text of at most ${most} characters`),
  );

const PHONE = 'a telephone number such as 212-555-0100 or +1 212 555 0100 ext. 4';

export const phone = () =>
  z
    .string(PHONE)
    .check(z.regex(/^(?=(?:\D*\d){3})[\d\s+().#*-]{3,30}(?:,?\s*(?:x|ext\.?)\s*\d{1,8})?$/i, PHONE));

const LINK = 'an http or https address';

export const link = () =>
  z.string(LINK).check(
    z.maxLength(2000, `${LINK} of at most 2000 characters`),
    z.refine((value) => /^https?:\/\/[^\s"<>]+$/i.test(value) && URL.canParse(value), LINK),
  );

const DAY = 'a day YYYY-MM-DD';

export const day = () => z.string(DAY).check(z.refine(isDay, DAY));

/** A PACER court ID by its form; whether there is such a court, the list says. */
export const court = () => courtIdSchema.clone();

export const yesNo = () => z.boolean('true or false');

export const oneOf = <const T extends readonly string[]>(...options: T) =>
  z.enum(options, `one of ${options.join(', ')}`);
