import { z } from 'zod/mini';
import { type CheckResults, checkResultsSchema } from '../check/index.ts';
import { isDay } from '../courts/index.ts';
import { EMPTY_MEMORY, type Memory, memorySchema } from '../memory/index.ts';
import { emptyReadiness, type Readiness, readinessSchema } from '../readiness/index.ts';
import type { WatchState } from '../watch/index.ts';
import type { StoredKey } from './versions.ts';

const courtId = z.string().check(z.regex(/^[0-9A-Z]{4,8}$/));
const day = z.string().check(z.refine(isDay));

const previewDate = z.nullable(day);

const watchState = z.record(
  courtId,
  z.object({
    system: z.enum(['nextgen', 'legacy', 'acms', 'other', 'unknown']),
    goLives: z.record(day, z.literal([30, 7, 1])),
  }),
);

/** A stored item: its key in `storage.local`, its shape, and what holds where nothing, or nothing valid, is stored. */
export interface Item<T> {
  key: StoredKey;
  schema: z.ZodMiniType<T>;
  fallback: T;
}

/** The day for which every surface answers, `YYYY-MM-DD`; null for today. Part of the observable contract. */
export const PREVIEW_DATE: Item<string | null> = { key: 'previewDate', schema: previewDate, fallback: null };

/** What this browser saw of the courts itself. */
export const MEMORY: Item<Memory> = { key: 'memory', schema: memorySchema, fallback: EMPTY_MEMORY };

/** What courts answered when they were asked, for an hour. */
export const CHECK_RESULTS: Item<CheckResults> = { key: 'checks', schema: checkResultsSchema, fallback: {} };

/** Courts that a person wants to have asked, by PACER court ID: a run that was cut short goes on with it. */
interface CheckRun {
  courts: string[];
  startedAt: number;
}

const checkRun = z.nullable(z.object({ courts: z.array(courtId), startedAt: z.number() }));

export const CHECK_RUN: Item<CheckRun | null> = { key: 'checkRun', schema: checkRun, fallback: null };

/** What the person was told of the pinned courts. */
export const WATCH_STATE: Item<WatchState> = { key: 'watch', schema: watchState, fallback: {} };

/** What the person has told of their accounts. Kept on this device only. */
export const READINESS: Item<Readiness> = {
  key: 'readiness',
  schema: readinessSchema,
  fallback: emptyReadiness,
};

/** What stands in the policy builder: fields as they were left, be they right or wrong. */
export interface BuilderDraft {
  policy: Record<string, unknown>;
  install: { id: string; own: boolean; folder: string };
}

const builderDraft = z.nullable(
  z.object({
    policy: z.record(z.string(), z.unknown()),
    install: z.object({ id: z.string(), own: z.boolean(), folder: z.string() }),
  }),
);

export const POLICY_DRAFT: Item<BuilderDraft | null> = {
  key: 'policyDraft',
  schema: builderDraft,
  fallback: null,
};
