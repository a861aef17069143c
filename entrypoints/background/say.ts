import browser from 'webextension-polyfill';
import { languageOf, speaker } from '../../lib/words/index.ts';

const tag = browser.i18n.getUILanguage();

/** The language in which everything is said: the browser's own where there is a catalogue for it. */
export const language = languageOf(tag);

/** The speaker of that language. */
export const say = speaker(tag);
