import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Guidance } from '../lib/guidance/index.ts';
import type { Say } from '../lib/words/index.ts';
import { foldsOf } from './folds.tsx';
import { HIDE, HideFold, type Hiding, Overlay, type OverlayLook } from './overlay.tsx';
import { Words } from './words.tsx';

/** The overlay's markup, and the content of each part that can be opened, by the part's name. */
export interface RenderedOverlay {
  html: string;
  folds: Record<string, string>;
}

/**
 * Renders the overlay to markup, in the background, so that a court's page runs no renderer: its main thread has
 * only to parse the result, and of what is folded only what a person opens. Every value is escaped by the renderer.
 */
export function renderOverlay(
  guidance: Guidance,
  say: Say,
  { hide, ...look }: OverlayLook & { hide: Hiding },
): RenderedOverlay {
  const render = (content: ComponentChild) =>
    renderToString(<Words.Provider value={say}>{content}</Words.Provider>);
  const folds = [
    ...foldsOf(guidance),
    { id: HIDE, content: <HideFold courts={guidance.courts.length} hide={hide} /> },
  ];
  return {
    html: render(<Overlay guidance={guidance} {...look} />),
    folds: Object.fromEntries(folds.map(({ id, content }) => [id, render(content)])),
  };
}
