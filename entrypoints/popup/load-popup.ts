import browser from 'webextension-polyfill';
import { type Known, readKnown } from '../../lib/known.ts';
import {
  type Lookalike,
  lookalikeOf,
  type Report,
  readAddress,
  readPage,
  type Seen,
} from '../../lib/page/index.ts';
import { DETECTOR, PROGRESS_KEYS } from '../../lib/protocol.ts';
import { KEYS, type Progress, type RefreshState, stateOf } from '../../lib/refresh/index.ts';
import type { Settings, SettingsRule } from '../../lib/settings/index.ts';
import { CHECK_RUN, type Fault, read, readPins } from '../../lib/store/index.ts';

/** All that is stored and that the popup shows. */
export interface Stored
  extends Pick<Known, 'clock' | 'knowledge' | 'list' | 'checks' | 'readiness' | 'broken' | 'newer'> {
  refresh: RefreshState | null;
  /** How far a refresh is that is under way. */
  refreshing: Progress | null;
  /** How far a run is that asks many courts; null where there is none. */
  asking: { done: number; total: number } | null;
  /** PACER court IDs that the person has pinned. */
  pins: string[];
  /** Why the pins are on this device only; null while they are synced. */
  pinFault: Fault | null;
  settings: Settings;
  /** What an administrator says of the settings. */
  rule: SettingsRule;
}

export async function loadStored(): Promise<Stored> {
  const [{ own, ...known }, run, pins, local, session] = await Promise.all([
    readKnown(),
    read(CHECK_RUN),
    readPins(),
    browser.storage.local.get(KEYS.state),
    browser.storage.session.get(Object.values(PROGRESS_KEYS)),
  ]);
  const progress = session[PROGRESS_KEYS.check] as Stored['asking'] | undefined;
  return {
    ...known,
    refresh: stateOf(local[KEYS.state]),
    refreshing: (session[PROGRESS_KEYS.refresh] as Progress | undefined) ?? null,
    asking: run.value && (progress ?? { done: 0, total: run.value.courts.length }),
    pins: pins.pins,
    pinFault: pins.fault,
    settings: own.settings,
    rule: own.rule,
    broken: [...known.broken, ...(run.broken === null ? [] : [run.broken]), ...pins.broken],
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
