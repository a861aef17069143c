import browser from 'webextension-polyfill';
import type { Knowledge } from './answer.ts';
import type { CheckResults } from './check/index.ts';
import { bundledCourts } from './courts/bundled.ts';
import type { Clock } from './courts/index.ts';
import type { Readiness } from './readiness/index.ts';
import { type EffectiveList, effectiveList, KEYS } from './refresh/index.ts';
import {
  CHECK_RESULTS,
  currentPolicy,
  type HeldSettings,
  MEMORY,
  newerAmong,
  PREVIEW_DATE,
  READINESS,
  read,
  readSettings,
  type StoredKey,
} from './store/index.ts';

/** What the extension's own pages go by. */
export interface Known {
  clock: Clock;
  knowledge: Knowledge;
  list: EffectiveList;
  policy: Awaited<ReturnType<typeof currentPolicy>>;
  own: HeldSettings;
  readiness: Readiness;
  checks: CheckResults;
  /** Keys of stored items that could not be used. */
  broken: string[];
  /** Keys of items that a newer version of the extension has written. */
  newer: StoredKey[];
}

/**
 * Reads it, in one go. A value that cannot be used is named, and its fallback holds. Rejects only where the browser's
 * storage itself fails.
 */
export async function readKnown(): Promise<Known> {
  const [preview, memory, checks, readiness, own, local, newer] = await Promise.all([
    read(PREVIEW_DATE),
    read(MEMORY),
    read(CHECK_RESULTS),
    read(READINESS),
    readSettings(),
    browser.storage.local.get(KEYS.list),
    newerAmong(),
  ]);
  const list = effectiveList(bundledCourts, local[KEYS.list]);
  const policy = await currentPolicy(list.list);
  return {
    clock: { now: Date.now(), preview: preview.value },
    knowledge: { list: list.list, from: list.from, memory: memory.value, policy: policy.policy },
    list,
    policy,
    own,
    readiness: readiness.value,
    checks: checks.value,
    broken: [
      ...own.broken,
      ...[preview, memory, checks, readiness].flatMap(({ broken }) => broken ?? []),
      ...(list.from === 'bundle' && list.kept === 'broken' ? [KEYS.list] : []),
    ],
    newer,
  };
}
