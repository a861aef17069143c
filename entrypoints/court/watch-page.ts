import { OVERLAY_TAG } from '../../lib/protocol.ts';

const OWN = OVERLAY_TAG.toUpperCase();

/**
 * Calls back, at most once a frame, when the page changes in place: Central Sign-On inserts errors, prompts and
 * dialogs by script under one address. Returns what ends the watching.
 */
export function watchPage(changed: () => void): () => void {
  let pending = 0;
  const soon = () => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      changed();
    });
  };
  // The overlay's own coming and going is no change of the page.
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) soon();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
  });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(pending);
  };
}

function isOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.nodeName === OWN) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName === OWN);
}
