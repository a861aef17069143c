import foldCss from '../../components/fold-content.css?inline';
import overlayCss from '../../components/overlay.css?inline';
import hideCss from '../../components/overlay-folds.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import bodyCss from '../../components/verdict-body.css?inline';
import { OVERLAY_TAG } from '../../lib/protocol.ts';

/** The overlay's element and its shadow root. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** What stands in the shadow root before the answer: its style. */
export const STYLE = `${tokensCss}${bodyCss}${overlayCss}`;
/** The style of what stands in folded parts. */
export const FOLD_STYLE = `${foldCss}${hideCss}`;
/** What screen readers read out when its text changes. */
export const LIVE = '<div class="live" role="status" aria-live="polite"></div>';

/** Makes the overlay's one element, not yet in the page. An overlay that an earlier version left is taken away. */
export function makeHost(): Host {
  document.getElementsByTagName(OVERLAY_TAG)[0]?.remove();
  const element = document.createElement(OVERLAY_TAG);
  return { element, root: element.attachShadow({ mode: 'open' }) };
}

/**
 * Puts the element where it can be seen and clicked: on the page's root element, or, while the page has a modal dialog
 * open, inside that dialog, since the browser makes all else inert. It never takes the focus.
 */
export function attach({ element }: Host): void {
  const modal = [...document.getElementsByTagName('dialog')].findLast((dialog) => dialog.matches(':modal'));
  const parent = modal ?? document.documentElement;
  if (element.parentNode !== parent) parent.append(element);
  if (modal || document.getElementsByTagName('frameset').length > 0) raise(element);
}

/**
 * Lifts the element into the browser's top layer. That makes the browser style the whole page at once, so it is done
 * only where the highest layer of the page is not enough: over dialogs and frames, or under a transformed root.
 */
export function raise(element: HTMLElement): void {
  if (!('popover' in element)) return;
  if (element.popover !== 'manual') element.popover = 'manual';
  if (!element.matches(':popover-open')) element.showPopover();
}
