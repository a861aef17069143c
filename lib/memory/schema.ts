import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';
import type { Memory } from './types.ts';

const day = z.string().check(z.refine(isDay));

const courtMemory = z.object({
  system: z.nullable(
    z.object({
      system: z.enum(['nextgen', 'legacy']),
      how: z.enum(['central-sign-on', 'redirect', 'login-form', 'link-form', 'live-check']),
      day,
    }),
  ),
  menus: z.nullable(z.object({ filing: z.boolean(), day })),
});

export const memorySchema: z.ZodMiniType<Memory> = z.object({
  courts: z.record(z.string().check(z.regex(/^[0-9A-Z]{4,8}$/)), courtMemory),
  account: z.nullable(z.object({ type: z.enum(['legacy', 'upgraded']), day })),
});

export const EMPTY_MEMORY: Memory = { courts: {}, account: null };
