import type { z } from 'zod/mini';
import { ABOUT } from './about.ts';
import { isRequired, kindOf } from './kind-of.ts';
import { type Instead, type Path, type PolicyProblem, problemAt } from './problem.ts';
import { type Policy, policySchema } from './schema.ts';
import { listOf, objectOf, yesNoOf } from './written.ts';

/** What came of reading a policy: all of it that can be used, and every mistake in it. */
export interface PolicyReading {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Whether the court list has a court of this PACER court ID. */
type IsKnown = (courtId: string) => boolean;

/**
 * Reads a policy as the browser gives it. Each part is checked by itself, so that a mistake costs no more than it must:
 * one wrong override, notice or court leaves the others as they are. `written.ts` says what is taken for yes, for a list
 * and for an object beside what JSON has. Never throws, whatever the value is.
 */
export function readPolicy(found: unknown, isKnown: IsKnown): PolicyReading {
  const reader = new Reader(isKnown);
  const policy = reader.take(policySchema, found, [], 'policy');
  return { policy: (policy ?? {}) as Policy, problems: reader.problems };
}

class Reader {
  readonly problems: PolicyProblem[] = [];
  readonly #isKnown: IsKnown;

  constructor(isKnown: IsKnown) {
    this.#isKnown = isKnown;
  }

  /** What of a value can be used; undefined where nothing can, and then a problem says so. */
  take(schema: z.ZodMiniType, found: unknown, path: Path, instead: Instead): unknown {
    const kind = kindOf(schema);
    switch (kind.is) {
      case 'object':
        return this.#object(schema, kind.parts, found, path, instead);
      case 'list':
        return this.#list(schema, kind.entry, found, path, instead);
      case 'yes-no':
        return this.#checked(schema, yesNoOf(found) ?? found, path, instead);
      case 'choice':
      case 'text':
        return this.#checked(schema, found, path, instead);
    }
  }

  #object(
    schema: z.ZodMiniType,
    parts: Record<string, z.ZodMiniType>,
    found: unknown,
    path: Path,
    instead: Instead,
  ): unknown {
    const names = Object.keys(parts).join(', ');
    const given = objectOf(found);
    if (!given) return this.#refuse(path, found, `an object with ${names}`, instead);
    const taken: Record<string, unknown> = {};
    let whole = true;
    for (const [name, part] of Object.entries(parts)) {
      const required = isRequired(schema, name);
      const otherwise = ABOUT.get(part)?.vital ? 'entry' : path.length === 0 ? 'key' : 'part';
      const has = Object.hasOwn(given, name) && given[name] !== undefined && given[name] !== null;
      if (!has && !required) continue;
      const value = this.take(part, given[name] ?? undefined, [...path, name], otherwise);
      if (value !== undefined) taken[name] = value;
      else if (otherwise === 'entry') whole = false;
    }
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(parts, name)) continue;
      this.#refuse(
        [...path, name],
        given[name],
        `no such name, but one of ${names}`,
        path.length ? 'part' : 'key',
      );
    }
    return whole ? this.#checked(schema, taken, path, instead) : undefined;
  }

  #list(schema: z.ZodMiniType, entry: z.ZodMiniType, found: unknown, path: Path, instead: Instead): unknown {
    const given = listOf(found);
    if (!given) return this.#refuse(path, found, expectedOf(schema), instead);
    const { most = Number.POSITIVE_INFINITY, once } = ABOUT.get(schema) ?? {};
    const taken: unknown[] = [];
    const known = new Set<string>();
    for (const [at, value] of given.entries()) {
      const place = [...path, at];
      if (at >= most) {
        this.#refuse(place, value, `at most ${most} entries; all from here on are left out`, 'entry');
        break;
      }
      const used = this.take(entry, value, place, 'entry');
      if (used === undefined) continue;
      const mark = once && JSON.stringify(once.length > 0 ? once.map((part) => Object(used)[part]) : used);
      if (mark && known.has(mark)) {
        this.#refuse(
          place,
          value,
          `each ${once.join(' and ') || 'entry'} once; the first one holds`,
          'entry',
        );
        continue;
      }
      if (mark) known.add(mark);
      taken.push(used);
    }
    // A list of which nothing can be used is no empty list: a notice for one wrong court is not a notice for all.
    if (taken.length === 0 && given.length > 0) {
      return instead === 'entry'
        ? this.#refuse(path, found, 'at least one entry that can be used', instead)
        : undefined;
    }
    return this.#checked(schema, taken, path, instead);
  }

  #checked(schema: z.ZodMiniType, value: unknown, path: Path, instead: Instead): unknown {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const at = (issue?.path ?? []) as Path;
      const found = at.reduce<unknown>((part, key) => Object(part)[key], value);
      return this.#refuse([...path, ...at], found, issue?.message ?? '', instead);
    }
    if (ABOUT.get(schema)?.input === 'court' && !this.#isKnown(String(value))) {
      return this.#refuse(path, value, 'the ID of a court in the court list, such as CACDC', instead);
    }
    return parsed.data;
  }

  #refuse(path: Path, found: unknown, expected: string, instead: Instead): undefined {
    this.problems.push(problemAt(path, found, expected, instead));
  }
}

/** What a schema says of itself where something else stands. */
function expectedOf(schema: z.ZodMiniType): string {
  return schema.safeParse(undefined).error?.issues[0]?.message ?? '';
}
