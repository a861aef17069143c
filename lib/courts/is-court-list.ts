import { sameJson } from '../same-json.ts';
import { courtSchema, listHeadSchema, someOfCourtSchema } from './schema.ts';
import type { Court, CourtList } from './types.ts';

/**
 * Whether a stored value is a whole list of courts; it answers as `courtListSchema` does. Every page and every start of
 * the background asks, so what is the same in `known`, a list that is whole, is not looked at: of most courts all, of
 * others all but a version and a telephone number.
 */
export function isCourtList(value: unknown, known: CourtList): value is CourtList {
  if (!listHeadSchema.safeParse(value).success) return false;
  const { courts } = value as { courts?: unknown };
  if (!Array.isArray(courts) || courts.length === 0) return false;
  const byId = new Map(known.courts.map((court) => [court.id, court]));
  const ids = new Set<unknown>(courts.map((court) => court?.id));
  return ids.size === courts.length && courts.every((court) => isCourt(court, byId.get(court?.id)));
}

function isCourt(value: unknown, known: Court | undefined): boolean {
  if (!known || typeof value !== 'object' || value === null) return courtSchema.safeParse(value).success;
  const [given, before] = [value as Record<string, unknown>, known as unknown as Record<string, unknown>];
  // One that lacks something is looked at as a whole: only the schema knows what it may lack.
  for (const field in before) if (!Object.hasOwn(given, field)) return courtSchema.safeParse(given).success;
  const different = Object.entries(given).filter(([field, content]) => !sameJson(content, before[field]));
  return different.length === 0 || someOfCourtSchema.safeParse(Object.fromEntries(different)).success;
}
