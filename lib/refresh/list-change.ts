import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const maybe = z.nullable(text);
const day = z.string().check(z.refine(isDay));
/** The court: its PACER court ID, and as lawyers cite it. */
const court = { id: text, court: text };

/** One difference between the list in use and the new one. */
export const listChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), ...court }),
  /** Not in the new feed; what was known of it is kept. */
  z.object({ kind: z.literal('gone'), ...court }),
  /** Found on NextGen: after the day before `notBefore` (null: not known) and by `by`. */
  z.object({ kind: z.literal('moved'), ...court, notBefore: z.nullable(day), by: day }),
  z.object({ kind: z.literal('phones'), ...court, from: z.array(text), to: z.array(text) }),
  z.object({ kind: z.literal('website'), ...court, from: maybe, to: maybe }),
  z.object({ kind: z.literal('software'), ...court, from: maybe, to: maybe }),
]);

export type ListChange = z.infer<typeof listChangeSchema>;
