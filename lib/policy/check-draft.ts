import type { Draft } from './draft.ts';
import { type PolicyReading, readPolicy } from './read-policy.ts';

/** Reads a draft as the browser would give it: a field that was left empty is not there. */
export function checkDraft(draft: Draft, isKnown: (courtId: string) => boolean): PolicyReading {
  return readPolicy(filled(draft), isKnown);
}

/** Entries of a list stay, be they empty, so that each keeps its number. */
function filled(part: unknown, entry = false): unknown {
  if (part === '') return undefined;
  if (Array.isArray(part)) return part.length > 0 ? part.map((each) => filled(each, true)) : undefined;
  if (typeof part !== 'object' || part === null) return part;
  const parts = Object.entries(part)
    .map(([name, value]) => [name, filled(value)] as const)
    .filter(([, value]) => value !== undefined);
  return parts.length > 0 || entry ? Object.fromEntries(parts) : undefined;
}
