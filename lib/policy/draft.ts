import type { z } from 'zod/mini';
import { kindOf } from './kind-of.ts';
import { describe, type Path, pathText } from './problem.ts';
import { policySchema } from './schema.ts';
import { listOf, objectOf, yesNoOf } from './written.ts';

/** A policy while it is written: of the schema's shape, with texts that may still be wrong. */
export type Draft = Record<string, unknown>;

/** A policy as somebody wrote it, made a draft. */
export interface DraftReading {
  draft: Draft;
  /** What has no place in a draft: a name that the schema has not, or a value of another kind. `overlay.colour = "red"` */
  left: string[];
}

/** Takes what is written for what is meant, as `readPolicy` does, and keeps every text, be it right or wrong. */
export function draftOf(written: Record<string, unknown>): DraftReading {
  const left: string[] = [];
  const draft = take(policySchema, written, [], left);
  return { draft: (draft ?? {}) as Draft, left };
}

function take(schema: z.ZodMiniType, found: unknown, path: Path, left: string[]): unknown {
  if (found === undefined || found === null) return undefined;
  const leave = () => void left.push(`${pathText(path)} = ${describe(found)}`);
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'object': {
      const given = objectOf(found);
      if (!given) return leave();
      const parts = Object.entries(given).flatMap(([name, value]) => {
        const part = Object.hasOwn(kind.parts, name) ? kind.parts[name] : undefined;
        if (!part) left.push(`${pathText([...path, name])} = ${describe(value)}`);
        const taken = part && take(part, value, [...path, name], left);
        return taken === undefined ? [] : [[name, taken] as const];
      });
      return Object.fromEntries(parts);
    }
    case 'list': {
      const given = listOf(found);
      if (!given) return leave();
      return given
        .map((entry, at) => take(kind.entry, entry, [...path, at], left))
        .filter((entry) => entry !== undefined);
    }
    case 'yes-no':
      return yesNoOf(found) ?? leave();
    case 'choice':
    case 'text':
      return typeof found === 'string' ? found : leave();
  }
}
