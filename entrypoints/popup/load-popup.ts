import browser from 'webextension-polyfill';
import { type Known, knownFrom } from '../../lib/known.ts';
import { type Lookalike, lookalikeOf, type Report, readAddress, readPage } from '../../lib/page/index.ts';
import { PROGRESS_KEYS } from '../../lib/protocol.ts';
import { KEYS, type Progress, type RefreshState, stateOf } from '../../lib/refresh/index.ts';
import type { Settings, SettingsRule } from '../../lib/settings/index.ts';
import { CHECK_RUN, type Fault, itemIn, pinsIn, type Snapshot, takeSnapshot } from '../../lib/store/index.ts';
import type { TabSight } from './start-reading.ts';

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

/** Reads all that is stored. Rejects only where the browser's storage itself fails. */
export async function loadStored(): Promise<Stored> {
  return storedFrom(await takeSnapshot(browser.storage));
}

export function storedFrom(snapshot: Snapshot): Stored {
  const { own, ...known } = knownFrom(snapshot, Date.now());
  const run = itemIn(snapshot, CHECK_RUN);
  const pins = pinsIn(snapshot);
  const { [PROGRESS_KEYS.check]: asked, [PROGRESS_KEYS.refresh]: refreshing } = snapshot.session;
  const progress = asked as Stored['asking'] | undefined;
  return {
    ...known,
    refresh: stateOf(snapshot.local[KEYS.state]),
    refreshing: (refreshing as Progress | undefined) ?? null,
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
export function subjectOf(self: URL, tab: TabSight | null): Subject {
  if (tab?.seen) return { report: readPage(new URL(tab.address), tab.seen), lookalike: null };
  const address = tab?.address ?? self.searchParams.get('url') ?? '';
  const url = URL.parse(address) ?? URL.parse(`https://${address}`) ?? new URL('about:blank');
  return { report: readAddress(url), lookalike: lookalikeOf(url) };
}
