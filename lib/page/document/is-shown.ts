/** What hides by the element itself; style sheets are left to the browser. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** Whether an element is there for a person to see. Dialogs of Central Sign-On may stand hidden in its page. */
export function isShown(element: Element): boolean {
  if (element.closest(HIDDEN)) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
