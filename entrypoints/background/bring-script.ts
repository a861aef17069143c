import browser from 'webextension-polyfill';

/** The manifest has it on sign-in pages only; elsewhere it is in no page until it is brought there. */
export const PANEL_SCRIPT = '/panel.js';
/** The manifest has these in pages as they load. */
export const DETECTOR_SCRIPT = '/court.js';
export const GATE_SCRIPT = '/gate.js';

/**
 * Brings a script into a tab's page, at once, also while the page loads. Answers false where the page went away
 * meanwhile, as a court's redirect to Central Sign-On does.
 */
export async function bringScript(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
