import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';

const text = z.string().check(z.maxLength(1000));
const texts = z.array(text).check(z.maxLength(300));
const count = z.number();
const day = z.string().check(z.refine(isDay));

/** Every reason for which a new list is not used. Texts from outside are in it only after `harmless`. */
export const refusalSchema = z.discriminatedUnion('kind', [
  // The way to the feed.
  z.object({ kind: z.literal('not-https'), address: text }),
  z.object({ kind: z.literal('unreachable'), host: text }),
  z.object({ kind: z.literal('too-slow'), host: text, seconds: count }),
  z.object({ kind: z.literal('cancelled') }),
  /** The server answered with an HTTP status that is no answer. */
  z.object({ kind: z.literal('status'), host: text, status: count }),
  /** The official address led out of uscourts.gov, as hotel networks do. */
  z.object({ kind: z.literal('elsewhere'), host: text }),
  z.object({ kind: z.literal('cut-off'), host: text, bytes: count }),
  // The file.
  z.object({ kind: z.literal('too-big'), limit: count }),
  z.object({ kind: z.literal('not-text') }),
  z.object({ kind: z.literal('web-page') }),
  z.object({ kind: z.literal('broken-json'), characters: count }),
  z.object({ kind: z.literal('not-a-feed'), example: text }),
  // What it says. `problems` has the first few of `count`.
  z.object({ kind: z.literal('broken'), problems: texts, count }),
  /** PACER court IDs that this version's tables do not know. */
  z.object({ kind: z.literal('unknown-courts'), ids: texts }),
  z.object({ kind: z.literal('older'), day, listDay: day }),
  z.object({ kind: z.literal('future'), day, today: day }),
  /** Courts, as lawyers cite them, that the list in use has and the new one lacks; `known` is how many it has. */
  z.object({ kind: z.literal('missing'), courts: texts, known: count }),
  z.object({ kind: z.literal('turned-legacy'), courts: texts }),
]);

export type Refusal = z.infer<typeof refusalSchema>;
