import browser from 'webextension-polyfill';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { isOn } from '../../lib/policy/index.ts';
import { PROGRESS_KEYS } from '../../lib/protocol.ts';
import {
  type Outcome,
  type Progress,
  type RefreshSettings,
  type RefreshStore,
  refresh,
} from '../../lib/refresh/index.ts';
import { currentPolicy, readSettings } from '../../lib/store/index.ts';
import { currentList } from './knowledge.ts';
import { watchPinned } from './watch.ts';

const store: RefreshStore = {
  read: async (key) => (await browser.storage.local.get(key))[key] ?? null,
  write: (key, value) => browser.storage.local.set({ [key]: value }),
};

/** Refreshes the court list, for a person or when it is time. The popup reads the progress from session storage. */
export async function refreshList(caller: 'person' | 'alarm'): Promise<Outcome> {
  const { list } = await currentList();
  const [{ settings: own }, { policy }] = await Promise.all([readSettings(), currentPolicy(list)]);
  const settings: RefreshSettings = {
    mode: isOn(policy, 'refresh') ? own.refresh : 'off',
    source: policy.feedAddress ? { kind: 'policy', address: policy.feedAddress } : { kind: 'official' },
  };
  return navigator.locks.request('refresh', { ifAvailable: true }, async (lock): Promise<Outcome> => {
    if (!lock) return { kind: 'running' };
    try {
      const outcome = await refresh({
        caller,
        settings,
        bundled: bundledCourts,
        store,
        fetch: (address, init) => fetch(address, init),
        now: Date.now,
        random: Math.random,
        onProgress: tellProgress,
      });
      if (outcome.kind === 'updated') await watchPinned((await currentList()).list);
      return outcome;
    } finally {
      await browser.storage.session.remove(PROGRESS_KEYS.refresh);
    }
  });
}

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const LEAST_MS = 100;
let toldAt = 0;

function tellProgress(progress: Progress): void {
  const now = Date.now();
  if (progress.phase === 'downloading' && now - toldAt < LEAST_MS) return;
  toldAt = progress.phase === 'downloading' ? now : 0; // the first word of a download is told at once
  void browser.storage.session.set({ [PROGRESS_KEYS.refresh]: progress });
}
