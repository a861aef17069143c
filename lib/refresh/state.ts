import { z } from 'zod/mini';
import { newerVersion } from '../store/versions.ts';
import { type Refusal, refusalSchema } from './refusal.ts';

/** What is remembered of the attempts to refresh. Times are milliseconds since 1970. */
export interface RefreshState {
  /** Version 0 had none, and said besides when an attempt began that had not ended. */
  version: 1;
  /** When this browser began to count. The first attempt comes within a day of it. */
  since: number;
  /** Drawn once, from 0 to 1: which part of a day this browser is later than others, so that not all come at once. */
  jitter: number;
  /** When the feed was last accepted, or had not changed. */
  lastSuccess: number | null;
  /** When the last attempt began, however it ended. */
  lastAttempt: number | null;
  /** Attempts in a row that did not succeed, among them those that were cut short. */
  failures: number;
  /** Why the last attempt failed; null after a good one. */
  lastRefusal: Refusal | null;
}

const time = z.number().check(z.nonnegative());

export const refreshStateSchema: z.ZodMiniType<RefreshState> = z.object({
  version: z._default(z.literal(1), 1),
  since: time,
  jitter: z.number().check(z.minimum(0), z.maximum(1)),
  lastSuccess: z.nullable(time),
  lastAttempt: z.nullable(time),
  failures: z.int().check(z.nonnegative()),
  lastRefusal: z.nullable(refusalSchema),
});

/** The state of a browser that has never refreshed. `random` is from 0 to 1. */
export function startState(now: number, random: number): RefreshState {
  return {
    version: 1,
    since: now,
    jitter: random,
    lastSuccess: null,
    lastAttempt: null,
    failures: 0,
    lastRefusal: null,
  };
}

/** The stored state, or null where there is none, a broken one or a newer build's: no list depends on it. */
export function stateOf(stored: unknown): RefreshState | null {
  if (newerVersion('refresh', stored) !== null) return null;
  const parsed = refreshStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
