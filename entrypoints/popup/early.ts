import { type Reading, startReading } from './start-reading.ts';

/*
 * Runs while the browser still loads the popup's code: what the first frame needs is read meanwhile. A plain script of a
 * few hundred bytes, built without WXT's wrapper.
 */

declare global {
  /** What was begun early; the popup's code goes on with it. */
  var ecfSignpostReading: Reading | undefined;
}

globalThis.ecfSignpostReading = startReading(new URL(location.href));
