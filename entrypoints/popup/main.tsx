import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import './popup.css';
import { Words } from '../../components/words.tsx';
import { languageOf, speaker } from '../../lib/words/index.ts';
import { wakeBackground } from './call.ts';
import { loadReport, loadStored } from './load-popup.ts';
import { Popup } from './popup.tsx';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#popup');
// Everything is read before the first paint, so that the answer is right at once and nothing jumps.
const [report, stored] = await Promise.all([loadReport(new URL(location.href)), loadStored()]);
document.documentElement.lang = languageOf(language);
if (root) {
  render(
    <Words.Provider value={speaker(language)}>
      <Popup report={report} first={stored} />
    </Words.Provider>,
    root,
  );
}
if (stored.asking || stored.refreshing) void wakeBackground();
