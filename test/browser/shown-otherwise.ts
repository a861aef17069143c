import type { Page } from '@playwright/test';
import type { Looks } from './courts.ts';

/** Tells whether a page has to be shown otherwise than it is: one that is as it was need not be shown so again. */
export function shownOtherwise(): (page: Page, looks: Looks) => boolean {
  const changed = new WeakSet<Page>();
  return (page, looks) => {
    const asItWas = Object.keys(looks).length === 0;
    if (asItWas) return changed.delete(page);
    changed.add(page);
    return true;
  };
}
