import { z } from 'zod/mini';
import type { CourtList, IsoDay } from '../courts/index.ts';
import { isDay } from '../courts/index.ts';
import { isCourtList } from '../courts/is-court-list.ts';
import { type FoundMove, foundMoveSchema } from './found-move.ts';
import { type ListChange, listChangeSchema } from './list-change.ts';
import { type Validators, validatorSchema } from './validators.ts';

/**
 * The last good list from a feed, as it is stored, with all that belongs to it. It is one item so that it is written
 * whole or not at all: validators without their list would have the server say "you have it" for ever.
 */
export interface KeptList extends Validators {
  list: CourtList;
  /** Moves that feeds showed and the bundled histories did not have. */
  found: FoundMove[];
  /** How it differs from the list before it, whose feed was of `since`. */
  changes: ListChange[];
  since: IsoDay;
  /** Where it was fetched from; the validators are for this address alone. */
  address: string;
}

const schema = z.object({
  list: z.unknown(),
  found: z.array(foundMoveSchema),
  changes: z.array(listChangeSchema),
  since: z.string().check(z.refine(isDay)),
  address: z.string(),
  etag: validatorSchema,
  lastModified: validatorSchema,
});

/** Reads a stored list, beside the bundled one; null where it is not whole. Never throws. */
export function keptListOf(stored: unknown, bundled: CourtList): KeptList | null {
  const parsed = schema.safeParse(stored);
  if (!parsed.success) return null;
  const { list, ...rest } = parsed.data;
  return isCourtList(list, bundled) ? { ...rest, list } : null;
}
