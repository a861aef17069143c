import browser from 'webextension-polyfill';
import { languageTag } from '../../lib/settings/index.ts';
import { readSettings } from '../../lib/store/index.ts';
import { type Say, speaker } from '../../lib/words/index.ts';

/** The speaker of the language that the person has set, else of the browser's own. */
export async function currentSay(): Promise<Say> {
  const { settings } = await readSettings();
  return speaker(languageTag(settings, browser.i18n.getUILanguage()));
}
