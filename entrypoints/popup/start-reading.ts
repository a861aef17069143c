import { FRAMES_KEY } from '../../lib/kept.ts';
import type { Seen } from '../../lib/page/index.ts';
import { DETECTOR, PROGRESS_KEYS } from '../../lib/protocol.ts';
import { type Snapshot, takeSnapshot } from '../../lib/store/snapshot.ts';

/** What the popup's first frame needs of the browser. */
export interface Reading {
  /** What is kept of earlier ones, and how far something is that is under way: memory, so it is there before all else. */
  kept: Promise<Record<string, unknown>>;
  /** Rejects where the browser cannot read what is stored. */
  snapshot: Promise<Snapshot>;
  /** The page in the tab; null where the popup is opened for an address. */
  tab: Promise<TabSight> | null;
  /** Match patterns of the sites that the browser grants. */
  granted: Promise<string[] | null>;
  /** Whether something that is stored has changed since. */
  changed(): boolean;
}

/** A tab's page: its address, and what its detecting script saw, where there is one. */
export interface TabSight {
  address: string;
  seen: Seen | null;
  /** It is in a private window, of which nothing is kept. */
  incognito: boolean;
}

/** Firefox has its promises under another name. */
const { permissions, scripting, storage, tabs } =
  (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Begins to read. It runs before the popup's own code is there, so it holds next to nothing and needs no other file. */
export function startReading(self: URL): Reading {
  const kept = storage.session.get([FRAMES_KEY, ...Object.values(PROGRESS_KEYS)]);
  const snapshot = takeSnapshot(storage);
  kept.catch(() => {});
  snapshot.catch(() => {}); // whoever awaits it is told
  let changed = false;
  storage.onChanged.addListener((_changes, area) => {
    changed ||= area !== 'session';
  });
  return {
    kept,
    snapshot,
    changed: () => changed,
    tab: self.searchParams.has('url') ? null : lookAtTab(),
    granted: permissions.getAll().then(
      ({ origins = [] }) => origins,
      () => null,
    ),
  };
}

async function lookAtTab(): Promise<TabSight> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const incognito = tab?.incognito ?? false;
  const nothing = { address: tab?.url ?? 'about:blank', seen: null, incognito };
  if (tab?.id === undefined) return nothing;
  const [found] = await scripting
    .executeScript({ target: { tabId: tab.id }, func: lookInPage, args: [DETECTOR] })
    .catch(() => []);
  return found?.result ? { ...(found.result as Omit<TabSight, 'incognito'>), incognito } : nothing;
}

/** Runs in the page, so it stands for itself: what the detecting script saw, where there is one. */
function lookInPage(detector: string): unknown {
  const found = (globalThis as unknown as Record<string, { seen: unknown } | undefined>)[detector];
  return found ? { address: location.href, seen: found.seen } : null;
}
