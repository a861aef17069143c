import type { z } from 'zod/mini';
import { ABOUT, type About, type Group } from '../about.ts';
import { type Kind, kindOf } from '../kind-of.ts';
import { policySchema } from '../schema.ts';

/** One value that a policy can have by itself: all but objects, whose parts are leaves. */
export interface Leaf {
  /** `['overlay', 'position']` */
  path: readonly string[];
  kind: Exclude<Kind, { is: 'object' }>;
  about: About;
  /** With that of the object that it is part of: `Overlay: Corner`. */
  title: string;
  group: Group;
}

/** Every leaf, in the order of the schema. */
export const LEAVES: readonly Leaf[] = leavesOf(policySchema, [], []);

function leavesOf(
  schema: z.ZodMiniType,
  path: readonly string[],
  titles: readonly string[],
  group?: Group,
): Leaf[] {
  const about = ABOUT.get(schema);
  if (!about) throw new TypeError(`Nothing is said about ${path.join('.')}.`);
  const kind = kindOf(schema);
  if (kind.is === 'object') {
    return Object.entries(kind.parts).flatMap(([name, part]) =>
      leavesOf(
        part,
        [...path, name],
        path.length ? [...titles, about.title] : [],
        group ?? ABOUT.get(part)?.group,
      ),
    );
  }
  if (!group) throw new TypeError(`${path.join('.')} stands in no group.`);
  return [{ path, kind, about, title: [...titles, about.title].join(': '), group }];
}

/** What a policy has at a leaf; undefined for nothing. */
export function valueAt(policy: object, { path }: Leaf): unknown {
  return path.reduce<unknown>((part, name) => Object(part)[name], policy);
}

/** Puts a value at a leaf. */
export function putAt(policy: Record<string, unknown>, { path }: Leaf, value: unknown): void {
  const [name = '', ...below] = path.toReversed();
  let part = policy;
  for (const step of below.reverse()) {
    part[step] ??= {};
    part = part[step] as Record<string, unknown>;
  }
  part[name] = value;
}
