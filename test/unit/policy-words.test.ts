import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { checkInstall } from '../../lib/policy/files/index.ts';
import { GROUPS, type Group, kindOf, policySchema, policyWords, readPolicy } from '../../lib/policy/index.ts';
import es from '../../lib/policy/words/es.json';
import { anyPolicy } from './any-deployment.ts';

/** Every schema of the policy, with its path as the words know it. */
function everyPath(schema: z.ZodMiniType = policySchema, path = ''): [string, z.ZodMiniType][] {
  const kind = kindOf(schema);
  if (kind.is === 'list') return [[path, schema], ...everyPath(kind.entry, `${path}[]`)];
  if (kind.is !== 'object') return [[path, schema]];
  const parts = Object.entries(kind.parts);
  return [
    [path, schema],
    ...parts.flatMap(([name, part]) => everyPath(part, path ? `${path}.${name}` : name)),
  ];
}

const [english, spanish] = [policyWords('en'), policyWords('es')];
const paths = everyPath();

describe('the words of the policy in Spanish', () => {
  it('are there for every key, and for no other', () => {
    expect(Object.keys(es.keys).sort()).toEqual(paths.map(([path]) => path).sort());
    expect(Object.keys(es.groups)).toEqual(Object.keys(GROUPS));
    for (const group of Object.keys(GROUPS) as Group[])
      expect(spanish.group(group)).not.toBe(english.group(group));
  });

  it.each(paths.slice(1))('of %s say it with names, numbers and signs as they are', (path, schema) => {
    const [said, meant] = [spanish.about(schema, path), english.about(schema, path)];
    expect(said.description).not.toBe(meant.description);
    expect(said.description).toMatch(/\.$/);
    const fixed =
      /\b(?:PACER|CM\/ECF|NextGen|CurrentGen|ACMS|lockedSettings|https|nextgen|legacy|acms)\b|\d+/g;
    for (const each of new Set(meant.description.match(fixed))) expect(said.description).toContain(each);
  });

  it('have every phrase by which a mistake is told', () => {
    const known = new Set(bundledCourts.courts.map(({ id }) => id));
    const seen = new Set<string>();
    const wrong = fc.oneof(
      fc.constantFrom(null, '', ' ', 'x', 7, [], {}, [[]], [{}], 'x'.repeat(3000), '\u0000', true),
      fc.constant({ colour: 'red' }),
    );
    const mistaken = fc.tuple(anyPolicy, fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(mistaken, ([policy, changes]) => {
        const broken = structuredClone(policy) as Record<string, unknown>;
        for (const [at, value] of changes) breakAt(broken, at, value);
        for (const { found, expected } of readPolicy(broken, (id) => known.has(id)).problems) {
          seen.add(expected);
          expect(spanish.phrase(expected), expected).not.toBe(expected);
          if (/^(?:nothing|an? )/.test(found)) expect(spanish.phrase(found), found).not.toBe(found);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(10);
    for (const { expected } of checkInstall({ id: '', own: true, folder: '' }).problems)
      expect(spanish.phrase(expected)).not.toBe(expected);
  });

  it('leave a value that was found as it is', () => {
    expect(spanish.phrase('"nothing at all"')).toBe('"nothing at all"');
  });
});

/** Puts a value anywhere into a policy. */
function breakAt(policy: Record<string, unknown>, at: number, value: unknown): void {
  const [path] = paths.slice(1)[at % (paths.length - 1)] ?? [''];
  let part: unknown = policy;
  const steps = path.replaceAll('[]', '.0').split('.');
  for (const [depth, step] of steps.entries()) {
    const holder = part as Record<string, unknown>;
    if (depth === steps.length - 1) holder[step] = value;
    else if (typeof holder[step] !== 'object' || holder[step] === null)
      holder[step] = steps[depth + 1] === '0' ? [] : {};
    part = holder[step];
  }
}
