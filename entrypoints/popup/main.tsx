import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/own-readiness.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/order-buttons.css';
import '../../components/my-courts.css';
import './popup.css';
import { wakeBackground } from '../../components/call-background.ts';
import { renderPage, uiLanguage } from '../../components/render-page.tsx';
import { loadStored, loadSubject } from './load-popup.ts';
import { Popup } from './popup.tsx';

const language = uiLanguage();
const self = new URL(location.href);
document.body.classList.toggle('toolbar', !self.searchParams.has('url'));
// Everything is read before the first paint, so that the answer is right at once and nothing jumps.
const [subject, stored] = await Promise.all([
  loadSubject(self),
  loadStored().catch(() => null), // the browser itself cannot read what is stored
]);
renderPage(stored && <Popup subject={subject} first={stored} language={language} />);
if (stored && (stored.asking || stored.refreshing)) void wakeBackground();
