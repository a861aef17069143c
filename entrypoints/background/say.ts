import browser from 'webextension-polyfill';
import { speaker } from '../../lib/words/index.ts';

/** The speaker of the browser's own language. */
export const say = speaker(browser.i18n.getUILanguage());
