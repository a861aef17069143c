import type { Page } from '@playwright/test';

/** How long to wait before a page is asked again, in milliseconds: what is waited for takes a frame or two. */
export const SOON = { intervals: [20, 50, 100] };

/** Asks a page that may just be going to another, as front doors do, which redirect. */
export function askPage<G, R>(page: Page, look: (given: G) => R, given: G): Promise<R | string> {
  return page
    .evaluate(look as (given: unknown) => R, given as unknown)
    .catch(() => 'the page is going to another');
}
