import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page, or within a part of it. By itself axe opens a tab for each run, where no frame of
 * another site can meddle with what was found. There is none here, and a tab takes Firefox a second.
 */
export async function violationsOn(page: Page, part?: string) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part) axe.include(part);
  return (await axe.analyze()).violations;
}
