import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Message } from '../../lib/protocol.ts';
import { actOnOverlay } from './act-on-overlay.ts';
import { answerPage } from './answer-page.ts';
import { bringScript, DETECTOR_SCRIPT } from './bring-script.ts';
import { openAnswer } from './open-answer.ts';
import { startWatching } from './watch.ts';

export default defineBackground(() => {
  startWatching(async () => bundledCourts);
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = raw as Message;
    switch (message.type) {
      case 'page':
        return sender.tab?.id === undefined || sender.url === undefined
          ? Promise.resolve(null)
          : answerPage(sender.url, message.seen, sender.tab.id);
      case 'bring-detector':
        return sender.tab?.id === undefined ? undefined : bringScript(sender.tab.id, DETECTOR_SCRIPT);
      case 'act':
        return actOnOverlay(message.act, message.courts);
      case 'open-answer':
        return openAnswer(message.url);
    }
  });
});
