import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { CHECK_ALARM, type Message, PROGRESS_KEYS, REFRESH_ALARM } from '../../lib/protocol.ts';
import { actOnOverlay } from './act-on-overlay.ts';
import { answerPage } from './answer-page.ts';
import { askCourt, askCourts, goOnAsking, stopAsking } from './ask-courts.ts';
import { bringScript, DETECTOR_SCRIPT } from './bring-script.ts';
import { startFastWays } from './fast-ways.ts';
import { keepPolicy } from './keep-policy.ts';
import { watchKept } from './kept.ts';
import { currentList, watchList } from './knowledge.ts';
import { openAnswer } from './open-answer.ts';
import { refreshList } from './refresh-list.ts';
import { watchSettings } from './refresh-pages.ts';
import { watchInstalls } from './renew-pages.ts';
import { watchVisits } from './see-to-visits.ts';
import { startWatching } from './watch.ts';
import { watchAccess } from './watch-access.ts';

export default defineBackground(() => {
  watchList();
  watchSettings();
  watchKept();
  watchVisits();
  watchInstalls();
  watchAccess();
  keepPolicy();
  startFastWays();
  startWatching(async () => (await currentList()).list);
  browser.runtime.onMessage.addListener((raw: unknown, { tab }: Runtime.MessageSender) => {
    const message = raw as Message;
    const id = tab?.id;
    switch (message.type) {
      case 'page':
        return id === undefined || !tab ? Promise.resolve(null) : answerPage(message, { ...tab, id });
      case 'bring-detector':
        return id === undefined ? undefined : bringScript(id, DETECTOR_SCRIPT);
      case 'act':
        return actOnOverlay(message.act, message.courts);
      case 'open-answer':
        return openAnswer(message.url);
      case 'refresh':
        return refreshList('person');
      case 'ask-court':
        return askCourt(message.court);
      case 'ask-courts':
        return askCourts(message.courts);
      case 'stop-asking':
        return stopAsking();
      case 'wake':
        return Promise.resolve();
    }
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH_ALARM) void refreshList('alarm');
    if (name === CHECK_ALARM) void goOnAsking();
  });
  browser.runtime.onInstalled.addListener(() => void startClock());
  browser.runtime.onStartup.addListener(() => void startClock());
  // A refresh that was under way ended with the background that did it; nobody should wait for its end.
  void browser.storage.session.remove(PROGRESS_KEYS.refresh);
  // A run that was cut short when the background was stopped goes on with whatever woke it.
  void goOnAsking();
});

/** The refresh itself decides when it is due; the alarm only asks, every hour. */
async function startClock(): Promise<void> {
  if (!(await browser.alarms.get(REFRESH_ALARM)))
    await browser.alarms.create(REFRESH_ALARM, { periodInMinutes: 60 });
}
