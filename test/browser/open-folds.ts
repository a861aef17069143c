import type { Locator } from '@playwright/test';

/** Opens every part of the overlay that a person can open, as a press does. */
export async function openFolds(overlay: Locator): Promise<void> {
  await overlay.evaluate(({ shadowRoot }) => {
    const folds = shadowRoot?.querySelectorAll<HTMLElement>('[data-act="fold"][aria-expanded="false"]') ?? [];
    if (folds.length === 0) throw new Error('The overlay has no folded part.');
    for (const fold of folds) fold.click();
  });
}
