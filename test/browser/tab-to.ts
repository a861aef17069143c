import type { Locator, Page } from '@playwright/test';

/** More controls than lie between any two that are gone to. */
const MOST_PRESSES = 80;

/** Goes on with Tab until a control has the focus, as a person without a mouse does. Throws where the focus is lost on the way. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const control = await target.elementHandle(); // found once: it is asked after each press
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const at = await control?.evaluate((it) => {
      if (it === document.activeElement) return 'there';
      return document.activeElement === document.body ? 'nowhere' : 'on the way';
    });
    if (at === 'there') return;
    if (at === 'nowhere' && presses > 0) throw new Error(`The focus is lost before ${target}.`);
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not get to ${target}.`);
}
