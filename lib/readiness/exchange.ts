import { describe, type Problem, problemOf } from '../courts/feed/index.ts';
import { readinessSchema } from './schema.ts';
import type { Readiness } from './types.ts';

/** What came of an import. With problems, nothing is to be changed: they say field, what was found, what is expected. */
export type Imported = { ok: true; value: Readiness } | { ok: false; problems: Problem[] };

const WHERE = 'answers';
/** Far more than answers for every court take; a larger file is not ours. */
const MOST = 200_000;

/** The answers as JSON text that a person can keep, read and bring back. */
export function exportReadiness(readiness: Readiness): string {
  return `${JSON.stringify(readiness, null, 2)}\n`;
}

/** Reads exported answers. Never throws, whatever the text is. */
export function importReadiness(text: string): Imported {
  if (text.length > MOST) {
    return refused({ found: `${text.length} characters`, expected: `at most ${MOST} characters` });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ found: describe(text.trim()), expected: 'JSON text that this guide exported' });
  }
  const parsed = readinessSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(WHERE, issue)) };
}

function refused(problem: Pick<Problem, 'found' | 'expected'>): Imported {
  return { ok: false, problems: [{ where: WHERE, field: 'file', ...problem }] };
}
