import browser from 'webextension-polyfill';

/** The overlay's interface, an unlisted script: it is in no page until it is brought there. */
const PANEL_SCRIPT = '/panel.js';

/**
 * Brings the overlay's interface into a tab's page, at once, also while the page loads. Answers false where the page
 * went away meanwhile, as a court's redirect to Central Sign-On does.
 */
export async function bringPanel(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [PANEL_SCRIPT],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
