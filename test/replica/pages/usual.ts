import type { Expectation } from '../types.ts';

/** A NextGen court that says nothing of itself: the list answers. */
export const byList = { system: 'nextgen', login: 'pacer', basis: 'list', overlay: 'card' } as const;

/** A page that shows Central Sign-On for its court. */
export const byPage = { ...byList, basis: 'page' } as const;

/** A court's own password form, where the list says NextGen: the page wins, and the disagreement is shown. */
export const ownForm = {
  system: 'legacy',
  login: 'court',
  basis: 'page',
  conflict: true,
  overlay: 'card',
} as const;

/** A page on which the extension keeps silent. */
export const silent = (page: Expectation['page'], court?: string): Expectation => ({
  page,
  ...(court && { court }),
  overlay: 'none',
});
