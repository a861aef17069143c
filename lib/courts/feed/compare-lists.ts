import type { Court } from '../types.ts';

/** IDs of the courts that only one of two lists has. */
export interface Comparison {
  lost: string[];
  added: string[];
}

export function compareLists(before: readonly Court[], after: readonly Court[]): Comparison {
  return { lost: onlyIn(before, after), added: onlyIn(after, before) };
}

function onlyIn(these: readonly Court[], others: readonly Court[]): string[] {
  const ids = new Set(others.map(({ id }) => id));
  return these.map(({ id }) => id).filter((id) => !ids.has(id));
}
