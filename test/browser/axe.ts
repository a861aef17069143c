import type { Page } from '@playwright/test';
import axeCore, { type Result } from 'axe-core';

/**
 * What axe finds wrong on a page, or within a part of it; not in frames, which no page of the extension has. Axe is brought
 * into a page once, and only what it finds wrong is worked out in full: all that it finds right is a hundred times as much.
 */
export async function violationsOn(page: Page, part?: string): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(selector ?? document, { resultTypes: ['violations'] });
    return violations;
  }, part);
}
