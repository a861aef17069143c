/** Whether an element is there for a person to see. Dialogs of Central Sign-On may stand hidden in its page. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]'))
    return false;
  return element.checkVisibility?.() ?? true;
}

/** The first element that matches and is shown. */
export function shown(root: ParentNode, selector: string): Element | null {
  for (const element of root.querySelectorAll(selector)) if (isShown(element)) return element;
  return null;
}
