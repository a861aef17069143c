import browser from 'webextension-polyfill';
import { REFRESH_ALARM } from '../../lib/protocol.ts';
import { askPolicy, POLICY_KEY, settlePolicy, watchPolicy } from '../../lib/store/index.ts';
import { refreshPages } from './refresh-pages.ts';

const ALARM = 'policy';

/**
 * Keeps the copy of the policy at what the browser says, and open court pages with it. To be called while the worker
 * starts: a change of the policy wakes it. Firefox reads policies when it starts itself and tells of no change, so it is
 * asked again whenever the background starts, and every hour.
 */
export function keepPolicy(): void {
  watchPolicy(() => {
    void settlePolicy();
    void refreshPages();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    // Erased, or changed by hand: it is put back. What is locked never went by it while the browser answers.
    if (area === 'local' && POLICY_KEY in changes) void settlePolicy();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === REFRESH_ALARM) void askPolicy(true);
  });
  void waitForPolicy();
}

/** An empty answer is believed only after a while, where there was a policy before. */
async function waitForPolicy(): Promise<void> {
  if (await settlePolicy()) await browser.alarms.create(ALARM, { delayInMinutes: 0.5 });
}
