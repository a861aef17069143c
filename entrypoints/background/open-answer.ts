import browser from 'webextension-polyfill';

/** Shows the answer for an address in a tab of its own, for pages that leave no room for the card. */
export async function openAnswer(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?url=${encodeURIComponent(address)}`) });
}
