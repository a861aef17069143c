import { z } from 'zod/mini';
import type { CheckResult, CheckResults } from './types.ts';

/** How long a court is not asked again, in milliseconds. */
const KEPT = 3_600_000;

const when = {
  at: z.number().check(z.nonnegative()),
  took: z.number().check(z.nonnegative()),
  status: z.nullable(z.int()),
};

const result = z.discriminatedUnion('outcome', [
  z.object({
    ...when,
    outcome: z.literal('central-sign-on'),
    by: z.enum(['http', 'meta', 'script']),
    court: z.enum(['this', 'other', 'none']),
  }),
  z.object({ ...when, outcome: z.enum(['login-form', 'maintenance', 'slow', 'loop']) }),
  z.object({ ...when, outcome: z.literal('unreachable'), why: z.enum(['no-connection', 'server-error']) }),
  z.object({
    ...when,
    outcome: z.literal('strayed'),
    host: z.nullable(z.string().check(z.maxLength(253))), // the longest name of a host
  }),
  z.object({
    ...when,
    outcome: z.literal('unclear'),
    why: z.enum(['empty', 'not-html', 'too-long', 'unknown-page']),
  }),
]);

/** Results as they are stored: by PACER court ID, without addresses and without anything about the person. */
export const checkResultsSchema: z.ZodMiniType<CheckResults> = z.record(
  z.string().check(z.regex(/^[0-9A-Z]{4,8}$/)),
  result,
);

/** Whether a result is young enough to stand. One from the future, after a clock was set back, is not. */
export function isFresh({ at }: CheckResult, now: number): boolean {
  return at <= now && now - at < KEPT;
}

/** The results that are young enough to keep. */
export function pruneResults(results: CheckResults, now: number): CheckResults {
  return Object.fromEntries(Object.entries(results).filter(([, each]) => isFresh(each, now)));
}
