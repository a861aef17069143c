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
import { storedFrom, subjectOf } from './load-popup.ts';
import { Popup } from './popup.tsx';
import { startReading } from './start-reading.ts';

const language = uiLanguage();
const self = new URL(location.href);
document.body.classList.toggle('toolbar', !self.searchParams.has('url'));
// Everything is read before the first paint, so that the answer is right at once and nothing jumps.
const reading = globalThis.ecfSignpostReading ?? startReading(self);
const [stored, tab] = await Promise.all([
  reading.snapshot.then(storedFrom, () => null), // the browser itself cannot read what is stored
  reading.tab,
]);
// Nothing waits for this: what is known by now stands in the first frame, else it comes after it.
const granted = await Promise.race([reading.granted, null]);
renderPage(
  stored && <Popup subject={subjectOf(self, tab)} first={stored} granted={granted} language={language} />,
);
if (stored && (stored.asking || stored.refreshing)) void wakeBackground();
