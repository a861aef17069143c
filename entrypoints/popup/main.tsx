import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/own-readiness.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/order-buttons.css';
import '../../components/my-courts.css';
import './popup.css';
import { wakeBackground } from '../../components/call-background.ts';
import { Speaking } from '../../components/speaking.tsx';
import { Unreadable } from '../../components/unreadable.tsx';
import { loadStored, loadSubject } from './load-popup.ts';
import { Popup } from './popup.tsx';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#popup');
const self = new URL(location.href);
document.body.classList.toggle('toolbar', !self.searchParams.has('url'));
// Everything is read before the first paint, so that the answer is right at once and nothing jumps.
const [subject, stored] = await Promise.all([
  loadSubject(self),
  loadStored().catch(() => null), // the browser itself cannot read what is stored
]);
if (root) {
  render(
    stored ? (
      <Popup subject={subject} first={stored} language={language} />
    ) : (
      <Speaking language={language}>
        <Unreadable />
      </Speaking>
    ),
    root,
  );
}
if (stored && (stored.asking || stored.refreshing)) void wakeBackground();
