import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSilent, readAddress } from '../../lib/page/index.ts';
import { DETECTOR, type DetectorWorld } from '../../lib/protocol.ts';
import { Signpost } from './signpost.ts';
import { whenParsed } from './when-parsed.ts';

/**
 * The detecting script. The address decides at once whether a page may want an answer; the document is read when it
 * is parsed; the interface comes only where it is shown. The manifest puts it on sign-in pages, and `gate.ts` has it
 * brought to others.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as DetectorWorld;
  if (world[DETECTOR]) return; // brought in twice
  const { page } = readAddress(new URL(location.href));
  if (page.kind === 'other' || page.kind === 'court-website') return;
  const signpost = new Signpost();
  world[DETECTOR] = signpost;
  // Ask before the document is there: answer and interface then come while the page still loads.
  if (!isSilent(page.kind)) signpost.askEarly();
  // Brought in late, to a page that has changed or is about to change in place.
  if (document.readyState !== 'loading') signpost.watch();
  whenParsed(() => signpost.read());
  addEventListener('pageshow', (event) => {
    if (event.persisted) signpost.refresh(); // back from the back/forward cache: days and settings may have changed
  });
});
