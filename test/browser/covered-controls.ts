import { expect, type Page } from '@playwright/test';
import { SOON } from './ask-page.ts';

/** Waits until the overlay is placed, and covers no control of the page. */
export async function expectNothingCovered(page: Page, message: string): Promise<void> {
  await expect.poll(() => coveredControls(page), { ...SOON, message }).toEqual([]);
}

/** Controls of the page, at any point of which the overlay would be hit; before it is placed, that it is not. */
function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('ecf-signpost')?.shadowRoot;
    if (!root?.querySelector('.signpost:not([data-measuring])')) return ['the overlay is not placed yet'];
    const controls = 'input:not([type="hidden"]), select, textarea, button, summary, [role="button"]';
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const points = [0.02, 0.5, 0.98].flatMap((x) => [0.02, 0.5, 0.98].map((y) => [x, y] as const));
      const hit = points.some(([x, y]) => {
        return document.elementFromPoint(left + x * width, top + y * height)?.localName === 'ecf-signpost';
      });
      return hit ? [control.outerHTML.slice(0, 80)] : [];
    });
  });
}
