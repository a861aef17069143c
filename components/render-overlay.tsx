import { renderToString } from 'preact-render-to-string';
import type { Guidance } from '../lib/guidance/index.ts';
import type { Say } from '../lib/words/index.ts';
import { Overlay } from './overlay.tsx';
import { Words } from './words.tsx';

/**
 * Renders the overlay to markup, in the background, so that a court's page runs no renderer: its main thread has
 * only to parse the result. Every value is escaped by the renderer.
 */
export function renderOverlay(guidance: Guidance, say: Say): string {
  return renderToString(
    <Words.Provider value={say}>
      <Overlay guidance={guidance} />
    </Words.Provider>,
  );
}
