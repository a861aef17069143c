import browser, { type Storage } from 'webextension-polyfill';
import { type CourtList, dayAt } from '../../lib/courts/index.ts';
import { signInSite } from '../../lib/guidance/index.ts';
import { PINS_KEY, withPinned } from '../../lib/pins/index.ts';
import { isOn } from '../../lib/policy/index.ts';
import {
  change,
  currentPolicy,
  newerAmong,
  POLICY_KEY,
  read,
  readPins,
  readSettings,
  settlePins,
  WATCH_STATE,
} from '../../lib/store/index.ts';
import { overridden } from '../../lib/verdict/index.ts';
import { courtOfNotice, dueNotices, noticeId, noticeText, type WatchNotice } from '../../lib/watch/index.ts';
import { openAnswer } from './open-answer.ts';
import { currentSay } from './say.ts';

const ALARM = 'watch';
const EVERY_MINUTES = 6 * 60;

/**
 * Watches the pinned courts from now on. To be called while the worker starts, for a browser wakes it only for
 * listeners that it adds at once. `getList` gives the list that answers.
 */
export function startWatching(getList: () => Promise<CourtList>): void {
  const look = async () => watchPinned(await getList());
  const settleAndLook = async () => {
    await settlePins().catch(() => {}); // this device's pins count, whatever became of the synced ones
    await look();
  };
  const click = async (id: string) => openCourt(id, await getList());
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(keepAlarm);
    event.addListener(settleAndLook);
  }
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? look() : undefined));
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local' && area !== 'sync') return undefined;
    if (PINS_KEY in changes) return settleAndLook();
    return POLICY_KEY in changes ? look() : undefined; // other courts may be pinned, or other days hold
  });
  // The browser has no `notifications` for us until the person allows them.
  browser.notifications?.onClicked.addListener(click);
  browser.permissions.onAdded.addListener(() => {
    if (!browser.notifications?.onClicked.hasListener(click)) {
      browser.notifications?.onClicked.addListener(click);
    }
    return look();
  });
}

/**
 * Shows what is due of the pinned courts, and remembers it once it is shown: a worker that is stopped in between shows
 * the same again, under the same ID. Does nothing while the person has not allowed notices, so none is lost.
 */
export async function watchPinned(list: CourtList): Promise<void> {
  // One look at a time: the alarm and a refresh may come together.
  await navigator.locks.request(ALARM, async () => {
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const [{ settings }, { policy }, reading, told, newer] = await Promise.all([
      readSettings(),
      currentPolicy(list),
      readPins(),
      read(WATCH_STATE),
      newerAmong([PINS_KEY, WATCH_STATE.key]),
    ]);
    if (!settings.reminders || !isOn(policy, 'reminders')) return;
    // The popup says so; what was told stays.
    if (reading.broken.length > 0 || newer.length > 0) return;
    const now = Date.now();
    const courts = withPinned(reading.pins, policy.pinnedCourts).flatMap((id) => {
      const court = list.courts.find((each) => each.id === id);
      return court ? overridden(court, policy.courtOverrides ?? [], dayAt(now, court.zone)) : [];
    });
    const due = dueNotices({ courts, now, told: told.value });
    for (const notice of due.notices) await show(notice);
    await change(WATCH_STATE, () => due.told);
  });
}

async function show(notice: WatchNotice): Promise<void> {
  const { title, message } = noticeText(notice);
  const say = await currentSay();
  await browser.notifications.create(noticeId(notice), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: say(title),
    message: say(message),
  });
}

/** A click on a notice shows the answer for the court's front door. */
async function openCourt(id: string, list: CourtList): Promise<void> {
  const court = list.courts.find((each) => each.id === courtOfNotice(id));
  const site = court && signInSite(court);
  if (site) await openAnswer(site.href);
  await browser.notifications.clear(id);
}

async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}
