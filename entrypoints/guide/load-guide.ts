import browser from 'webextension-polyfill';
import type { Knowledge } from '../../lib/answer.ts';
import type { CheckResults } from '../../lib/check/index.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Clock } from '../../lib/courts/index.ts';
import type { Readiness } from '../../lib/readiness/index.ts';
import { effectiveList, KEYS } from '../../lib/refresh/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import {
  CHECK_RESULTS,
  currentPolicy,
  MEMORY,
  PREVIEW_DATE,
  READINESS,
  read,
  readSettings,
} from '../../lib/store/index.ts';

/** All that is stored and that the guide shows. */
export interface GuideState {
  clock: Clock;
  knowledge: Knowledge;
  readiness: Readiness;
  checks: CheckResults;
  settings: Settings;
  /** Keys of stored items that could not be used. */
  broken: string[];
}

export async function loadGuide(): Promise<GuideState> {
  const [preview, memory, readiness, checks, own, local] = await Promise.all([
    read(PREVIEW_DATE),
    read(MEMORY),
    read(READINESS),
    read(CHECK_RESULTS),
    readSettings(),
    browser.storage.local.get(KEYS.list),
  ]);
  const list = effectiveList(bundledCourts, local[KEYS.list]);
  const { policy } = await currentPolicy(list.list);
  return {
    clock: { now: Date.now(), preview: preview.value },
    knowledge: { list: list.list, from: list.from, memory: memory.value, policy },
    readiness: readiness.value,
    checks: checks.value,
    settings: own.settings,
    broken: [preview.broken, memory.broken, readiness.broken, checks.broken].filter((key) => key !== null),
  };
}
