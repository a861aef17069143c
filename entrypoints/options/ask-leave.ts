import browser from 'webextension-polyfill';

/** Leave to show notices. False where the person, or the browser, says no. */
export function askLeave(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}
