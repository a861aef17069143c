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

/** How long a browser may take to paint, in milliseconds; one that shows the popup to nobody does not paint at all. */
const PAINTS_WITHIN = 100;

/** Resolves when the browser has painted what stands there. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    setTimeout(done, PAINTS_WITHIN);
  });
}
