import { wakeBackground } from '../../components/call-background.ts';
import { renderPage, uiLanguage } from '../../components/render-page.tsx';
import { languageTag } from '../../lib/settings/index.ts';
import { languageOf } from '../../lib/words/index.ts';
import { keepFrame } from './keep-frame.ts';
import { storedFrom, subjectOf } from './load-popup.ts';
import { Popup } from './popup.tsx';
import { startReading } from './start-reading.ts';

/*
 * The popup's code: reads everything, and shows it in the place of a first frame that was kept.
 */

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
const page = renderPage(
  stored && <Popup subject={subjectOf(self, tab)} first={stored} granted={granted} language={language} />,
);
if (stored && (stored.asking || stored.refreshing)) void wakeBackground();
else if (stored && page) {
  const speaks = languageOf(languageTag(stored.settings, language));
  keepFrame(page.innerHTML, speaks, reading, self, tab);
}
