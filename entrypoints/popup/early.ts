import { showKeptFrame } from './kept-frame.ts';
import { type Reading, startReading } from './start-reading.ts';

/*
 * Runs while the browser still loads the popup's code: what the first frame needs is read meanwhile, and a frame that was
 * kept is shown. A plain script of two thousand bytes, built without WXT's wrapper.
 */

declare global {
  /** What was begun early; the popup's code goes on with it once `shown` says that a kept frame is painted, or that there is none. */
  var ecfSignpostReading: (Reading & { shown: Promise<void> }) | undefined;
}

const self = new URL(location.href);
const reading = startReading(self);
const shown = showKeptFrame(reading, self).then(
  (isShown) => (isShown ? painted() : undefined),
  () => {}, // what cannot be read is said by the popup itself
);
globalThis.ecfSignpostReading = { ...reading, shown };

/** Resolves when the browser has painted what stands there. A page that nobody sees it does not paint. */
async function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
  );
}
