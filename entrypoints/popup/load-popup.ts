import browser from 'webextension-polyfill';
import type { Knowledge } from '../../lib/answer.ts';
import type { CheckResults } from '../../lib/check/index.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Clock } from '../../lib/courts/index.ts';
import {
  type Lookalike,
  lookalikeOf,
  type Report,
  readAddress,
  readPage,
  type Seen,
} from '../../lib/page/index.ts';
import { DETECTOR, PROGRESS_KEYS } from '../../lib/protocol.ts';
import type { Readiness } from '../../lib/readiness/index.ts';
import {
  type EffectiveList,
  effectiveList,
  KEYS,
  type Progress,
  type RefreshState,
  stateOf,
} from '../../lib/refresh/index.ts';
import type { Settings, SettingsRule } from '../../lib/settings/index.ts';
import {
  CHECK_RESULTS,
  CHECK_RUN,
  currentPolicy,
  type Fault,
  MEMORY,
  PREVIEW_DATE,
  READINESS,
  read,
  readPins,
  readSettings,
} from '../../lib/store/index.ts';

/** All that is stored and that the popup shows. */
export interface Stored {
  clock: Clock;
  knowledge: Knowledge;
  list: EffectiveList;
  refresh: RefreshState | null;
  /** How far a refresh is that is under way. */
  refreshing: Progress | null;
  checks: CheckResults;
  /** How far a run is that asks many courts; null where there is none. */
  asking: { done: number; total: number } | null;
  /** PACER court IDs that the person has pinned. */
  pins: string[];
  /** Why the pins are on this device only; null while they are synced. */
  pinFault: Fault | null;
  readiness: Readiness;
  settings: Settings;
  /** What an administrator says of the settings. */
  rule: SettingsRule;
  /** Keys of stored items that could not be used. */
  broken: string[];
}

/** Reads all that is stored, in one go. A value that cannot be used is named, and its fallback holds. */
export async function loadStored(): Promise<Stored> {
  const [preview, own, memory, checks, run, readiness, pins, local, session] = await Promise.all([
    read(PREVIEW_DATE),
    readSettings(),
    read(MEMORY),
    read(CHECK_RESULTS),
    read(CHECK_RUN),
    read(READINESS),
    readPins(),
    browser.storage.local.get(Object.values(KEYS)),
    browser.storage.session.get(Object.values(PROGRESS_KEYS)),
  ]);
  const list = effectiveList(bundledCourts, local[KEYS.list]);
  const { policy } = await currentPolicy(list.list);
  const progress = session[PROGRESS_KEYS.check] as Stored['asking'] | undefined;
  const broken = [preview, memory, checks, run, readiness].flatMap((reading) => reading.broken ?? []);
  broken.push(...own.broken, ...pins.broken);
  if (list.from === 'bundle' && list.kept === 'broken') broken.push(KEYS.list);
  return {
    clock: { now: Date.now(), preview: preview.value },
    knowledge: { list: list.list, from: list.from, memory: memory.value, policy },
    list,
    refresh: stateOf(local[KEYS.state]),
    refreshing: (session[PROGRESS_KEYS.refresh] as Progress | undefined) ?? null,
    checks: checks.value,
    asking: run.value && (progress ?? { done: 0, total: run.value.courts.length }),
    pins: pins.pins,
    pinFault: pins.fault,
    readiness: readiness.value,
    settings: own.settings,
    rule: own.rule,
    broken,
  };
}

/** What the popup is about. */
export interface Subject {
  report: Report;
  /** How the address pretends to be the courts', where it does. */
  lookalike: Lookalike | null;
}

/** `popup.html?url=ADDRESS` is about that address, else it is about the tab. */
export async function loadSubject(self: URL): Promise<Subject> {
  const asked = self.searchParams.get('url');
  return asked === null ? subjectOfTab() : subjectOfAddress(asked);
}

function subjectOfAddress(address: string): Subject {
  const url = URL.parse(address) ?? URL.parse(`https://${address}`) ?? new URL('about:blank');
  return { report: readAddress(url), lookalike: lookalikeOf(url) };
}

/** What the tab's page shows, as its detecting script saw it; from its address where there is none. */
async function subjectOfTab(): Promise<Subject> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) {
    const [found] = await browser.scripting
      .executeScript({ target: { tabId: tab.id }, func: lookInPage, args: [DETECTOR] })
      .catch(() => []);
    const sight = found?.result as Sight | null | undefined;
    if (sight) return { report: readPage(new URL(sight.address), sight.seen), lookalike: null };
  }
  return subjectOfAddress(tab?.url ?? 'about:blank');
}

interface Sight {
  address: string;
  seen: Seen;
}

/** Runs in the page, so it stands for itself: what the detecting script saw, where there is one. */
function lookInPage(detector: string): unknown {
  const found = (globalThis as unknown as Record<string, { seen: unknown } | undefined>)[detector];
  return found ? { address: location.href, seen: found.seen } : null;
}
