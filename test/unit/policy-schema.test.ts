import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import {
  ABOUT,
  isRequired,
  kindOf,
  managedSchema,
  policySchema,
  readPolicy,
} from '../../lib/policy/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/index.ts';

/** Every schema in the policy, with its path. */
function everySchema(
  schema: z.ZodMiniType = policySchema,
  path: string[] = [],
): { path: string[]; schema: z.ZodMiniType }[] {
  const kind = kindOf(schema);
  const below =
    kind.is === 'object'
      ? Object.entries(kind.parts).flatMap(([name, part]) => everySchema(part, [...path, name]))
      : kind.is === 'list'
        ? everySchema(kind.entry, [...path, '*'])
        : [];
  return [{ path, schema }, ...below];
}

const all = everySchema();
const named = (path: string[]) => path.join('.') || 'policy';

describe('what is said of every key', () => {
  it('each has words of its own, that an administrator can read', () => {
    const wordless = all.filter(({ schema }) => !ABOUT.get(schema)?.title || !ABOUT.get(schema)?.description);
    expect(wordless.map(({ path }) => named(path))).toEqual([]);
    expect(new Set(all.map(({ schema }) => schema)).size, 'schemas that two keys share').toBe(all.length);
  });

  it('each key at the top stands in a group', () => {
    for (const { path, schema } of all.filter(({ path }) => path.length === 1))
      expect(ABOUT.get(schema)?.group, named(path)).toBeDefined();
  });

  it('each example of a key at the top is a policy without a mistake', () => {
    for (const { path, schema } of all.filter(({ path }) => path.length === 1)) {
      const policy = { [named(path)]: ABOUT.get(schema)?.example };
      expect(
        readPolicy(policy, () => true),
        named(path),
      ).toEqual({ policy, problems: [] });
    }
  });

  it('each example of a part fits its schema', () => {
    for (const { path, schema } of all.filter(({ path }) => path.length > 1 && path.at(-1) !== '*'))
      expect(schema.safeParse(ABOUT.get(schema)?.example).success, named(path)).toBe(true);
  });

  it('what must be there is vital, for an entry without it says nothing', () => {
    for (const { path, schema } of all) {
      const kind = kindOf(schema);
      if (kind.is !== 'object') continue;
      for (const [name, part] of Object.entries(kind.parts))
        if (isRequired(schema, name)) expect(ABOUT.get(part)?.vital, `${named(path)}.${name}`).toBe(true);
    }
  });

  it('every setting of a person can be locked', () => {
    const { version: _version, lastWhere: _last, ...settings } = DEFAULT_SETTINGS;
    const locked = Object.keys(settings);
    expect(readPolicy({ lockedSettings: locked }, () => true)).toEqual({
      policy: { lockedSettings: locked },
      problems: [],
    });
  });
});

describe('the schema that the browser is given', () => {
  it('says nothing that keeps an extension from loading, or drops more than it must', () => {
    const ALLOWED = [
      '$schema',
      'type',
      'title',
      'description',
      'properties',
      'items',
      'additionalProperties',
    ];
    const words = new Set<string>();
    JSON.stringify(managedSchema(), (key, value) => {
      if (value && typeof value === 'object' && !Array.isArray(value) && key !== 'properties')
        for (const word of Object.keys(value)) words.add(word);
      return value;
    });
    expect([...words].filter((word) => !ALLOWED.includes(word))).toEqual([]);
    expect(managedSchema()).not.toHaveProperty('additionalProperties');
  });

  it('is what the built extension carries, and its keys are those of the policy', async () => {
    const built = fileURLToPath(new URL('../../.output/chrome-mv3/managed-schema.json', import.meta.url));
    const carried = JSON.parse(await readFile(built, 'utf8'));
    expect(carried).toEqual(managedSchema());
    expect(Object.keys(carried.properties)).toEqual(Object.keys(policySchema.shape));
  });
});
