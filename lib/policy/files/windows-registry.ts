import type { z } from 'zod/mini';
import { kindOf } from '../kind-of.ts';
import { policySchema } from '../schema.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind, forcedInstall } from './chromium-browsers.ts';
import { chromiumMentions } from './chromium-json.ts';
import type { Deployment } from './deployment.ts';
import { type Found, type Mention, settle } from './found.ts';
import type { Json } from './json-file.ts';
import { parseRegistry, type RegistryKey, type RegistryValue, registryFile } from './registry-file.ts';

/*
 * A Chromium browser reads its policies from the registry so: objects are keys, or texts of JSON; lists are keys with
 * numbered values, or texts of JSON; yes and no are numbers.
 * https://chromium.googlesource.com/chromium/src/+/main/components/policy/core/common/registry_dict.cc
 * Numbered values it takes in the order of their names as texts, 10 before 2, so lists are written as JSON here.
 */

/** The key of an extension's policy, below that of the browser. */
export const policyKey = (id: string) => `3rdparty\\extensions\\${id}\\policy`;

/** A registry file that sets policy and install. What an earlier one has set goes first. */
export function registryPolicies(browser: ChromiumKind, { policy, install }: Deployment): string {
  const root = `HKEY_LOCAL_MACHINE\\${CHROMIUM_BROWSERS[browser].registry}`;
  const own = `${root}\\${policyKey(install.id)}`;
  const forced: Record<string, RegistryValue> = {};
  for (const [name, value] of Object.entries(forcedInstall(install))) forced[name] = registryValue(value);
  return registryFile([
    { path: `${root}\\ExtensionSettings\\${install.id}`, values: null },
    { path: `${root}\\ExtensionSettings\\${install.id}`, values: forced },
    { path: own, values: null },
    ...keysOf(policySchema, policy, own),
  ]);
}

function keysOf(schema: z.ZodMiniType, value: Json, path: string): RegistryKey[] {
  const kind = kindOf(schema);
  const parts = kind.is === 'object' ? kind.parts : {};
  const values: Record<string, RegistryValue> = {};
  const below: RegistryKey[] = [];
  for (const [name, part] of Object.entries(value)) {
    const under = parts[name];
    if (under && kindOf(under).is === 'object')
      below.push(...keysOf(under, part as Json, `${path}\\${name}`));
    else values[name] = registryValue(part);
  }
  return [{ path, values }, ...below];
}

/** A value as the registry has it: a number for yes and no, JSON for a list. */
export function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Reads a registry file: of one browser or of several that agree. Throws `FileProblem`. */
export function readRegistry(content: string): Found {
  const { keys, others } = parseRegistry(content);
  const foreign = [...others];
  const trees = new Map<string, Json>();
  for (const { path, values } of keys) {
    const place = placeOf(path);
    if (!place) {
      foreign.push(path);
      continue;
    }
    const tree = trees.get(place.root) ?? {};
    trees.set(place.root, tree);
    const node = nodeAt(tree, place.below);
    for (const [name, value] of values) node[name] = value;
  }
  const mentions: Mention[] = [];
  for (const [root, tree] of trees) {
    const said = chromiumMentions(withJson(tree), `${root}\\`);
    foreign.push(...said.foreign);
    // The policy of an extension stands one key deeper than in JSON.
    mentions.push(
      ...said.mentions.map((each) => {
        if (each.policy === undefined) return each;
        return { ...each, policy: (each.policy as Json).policy ?? {} };
      }),
    );
  }
  return settle(mentions, foreign);
}

/** The key of a browser that a path is below of, and the keys on the way from there. */
function placeOf(path: string): { root: string; below: string[] } | null {
  const steps = path.split('\\');
  for (const { registry } of Object.values(CHROMIUM_BROWSERS)) {
    const long = registry.split('\\').length + 1;
    const root = steps.slice(0, long).join('\\');
    if (
      /^HKEY_(?:LOCAL_MACHINE|CURRENT_USER)\\/i.test(root) &&
      root.toLowerCase().endsWith(`\\${registry.toLowerCase()}`)
    )
      return { root, below: steps.slice(long) };
  }
  return null;
}

function nodeAt(tree: Json, path: readonly string[]): Json {
  let node = tree;
  for (const name of path) {
    const next = node[name];
    if (typeof next !== 'object' || next === null) node[name] = {};
    node = node[name] as Json;
  }
  return node;
}

/** `ExtensionSettings` may be one text of JSON; yes and no are numbers. */
function withJson(tree: Json): Json {
  const { ExtensionSettings: settings, ...rest } = tree;
  if (settings === undefined) return tree;
  if (typeof settings !== 'string') return tree;
  try {
    return { ...rest, ExtensionSettings: JSON.parse(settings) };
  } catch {
    return { ...rest, 'ExtensionSettings (JSON)': settings };
  }
}
