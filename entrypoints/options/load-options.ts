import browser from 'webextension-polyfill';
import type { Knowledge } from '../../lib/answer.ts';
import type { CheckResults } from '../../lib/check/index.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Clock } from '../../lib/courts/index.ts';
import type { PinReading } from '../../lib/pins/index.ts';
import type { PolicyReading } from '../../lib/policy/index.ts';
import type { Readiness } from '../../lib/readiness/index.ts';
import { effectiveList, KEYS } from '../../lib/refresh/index.ts';
import {
  CHECK_RESULTS,
  currentPolicy,
  type HeldSettings,
  MEMORY,
  PREVIEW_DATE,
  READINESS,
  read,
  readPins,
  readSettings,
  type StoredItem,
  storedItems,
} from '../../lib/store/index.ts';

/** All that is stored and that the options page shows. */
export interface OptionsState {
  own: HeldSettings;
  pins: PinReading;
  readiness: Readiness;
  clock: Clock;
  knowledge: Knowledge;
  /** What the browser gave as the policy, read: what holds of it, its mistakes, and the names of the keys that came. */
  policy: PolicyReading & { keys: string[] };
  checks: CheckResults;
  /** Keys that the browser has given to our commands, by the command's name; empty where it gave none. */
  keys: Record<string, string>;
  /** Whether the browser may show notices. */
  mayNotify: boolean;
  /** Everything that is stored, as it stands. */
  stored: StoredItem[];
  /** Keys of stored items that could not be used. */
  broken: string[];
}

export async function loadOptions(): Promise<OptionsState> {
  const [own, pins, readiness, preview, memory, checks, stored, commands, mayNotify] = await Promise.all([
    readSettings(),
    readPins(),
    read(READINESS),
    read(PREVIEW_DATE),
    read(MEMORY),
    read(CHECK_RESULTS),
    storedItems(),
    browser.commands?.getAll() ?? [], // Firefox for Android has none
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  const kept = stored.find(({ area, key }) => area === 'local' && key === KEYS.list)?.value;
  const { list, from } = effectiveList(bundledCourts, kept);
  const policy = await currentPolicy(list);
  return {
    own,
    pins,
    readiness: readiness.value,
    clock: { now: Date.now(), preview: preview.value },
    knowledge: { list, from, memory: memory.value, policy: policy.policy },
    policy,
    checks: checks.value,
    keys: Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])),
    mayNotify,
    stored,
    broken: [
      ...own.broken,
      ...pins.broken,
      ...[readiness, preview, memory, checks].flatMap(({ broken }) => broken ?? []),
    ],
  };
}
