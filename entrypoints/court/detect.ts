import { DETECTOR, type DetectorWorld } from '../../lib/protocol.ts';
import { Signpost } from './signpost.ts';

/*
 * The detecting script. It asks for an answer while the page still loads, looks at the document when it is parsed, and
 * asks again where something stands in it; what that means is told in the background. The manifest puts this script on
 * sign-in pages, behind the interface, and `gate.ts` has it brought to others, where the interface comes only if it is
 * shown.
 */

const world = globalThis as DetectorWorld;
if (!world[DETECTOR]) start(); // it may be brought in twice

function start(): void {
  const signpost = new Signpost();
  world[DETECTOR] = signpost;
  if (document.readyState === 'loading') {
    // Before the document is there: answer and interface then come while the page still loads.
    signpost.begin();
    document.addEventListener('DOMContentLoaded', () => signpost.look(), { once: true });
  } else signpost.look();
  addEventListener('pageshow', (event) => {
    if (event.persisted) signpost.refresh(); // back from the back/forward cache: days and settings may have changed
  });
}
