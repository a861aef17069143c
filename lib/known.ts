import browser from 'webextension-polyfill';
import type { Knowledge } from './answer.ts';
import type { CheckResults } from './check/index.ts';
import { bundledCourts } from './courts/bundled.ts';
import type { Clock } from './courts/index.ts';
import type { Readiness } from './readiness/index.ts';
import { type EffectiveList, effectiveList, KEYS } from './refresh/index.ts';
import {
  CHECK_RESULTS,
  type HeldPolicy,
  type HeldSettings,
  itemIn,
  MEMORY,
  newerIn,
  PREVIEW_DATE,
  policyIn,
  READINESS,
  type Snapshot,
  type StoredKey,
  settingsIn,
  takeSnapshot,
} from './store/index.ts';

/** What the extension's own pages go by. */
export interface Known {
  clock: Clock;
  knowledge: Knowledge;
  list: EffectiveList;
  policy: HeldPolicy;
  own: HeldSettings;
  readiness: Readiness;
  checks: CheckResults;
  /** Keys of stored items that could not be used. */
  broken: string[];
  /** Keys of items that a newer version of the extension has written. */
  newer: StoredKey[];
}

/** Reads it. Rejects only where the browser's storage itself fails. */
export async function readKnown(): Promise<Known> {
  return knownFrom(await takeSnapshot(browser.storage), Date.now());
}

/** Makes it of what is stored. A value that cannot be used is named, and its fallback holds. Never throws. */
export function knownFrom(snapshot: Snapshot, now: number): Known {
  const preview = itemIn(snapshot, PREVIEW_DATE);
  const memory = itemIn(snapshot, MEMORY);
  const checks = itemIn(snapshot, CHECK_RESULTS);
  const readiness = itemIn(snapshot, READINESS);
  const own = settingsIn(snapshot);
  const list = effectiveList(bundledCourts, snapshot.local[KEYS.list]);
  const policy = policyIn(snapshot, list.list);
  return {
    clock: { now, preview: preview.value },
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
    newer: newerIn(snapshot.local),
  };
}
