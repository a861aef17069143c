import { readFile } from 'node:fs/promises';
import { sleepBackground, stopBackground, withBrowser } from './background.ts';
import type { Courts, Extension, Told } from './courts.ts';
import { type ChromiumCourts, type OpenOptions, openChromium } from './open-chromium.ts';
import { shownOtherwise } from './shown-otherwise.ts';

/** Chromium is started so that it lets itself be told to update an unpacked extension. */
const UPDATABLE = '--enable-unsafe-extension-debugging';

export async function driveChromium({ args = [], ...options }: OpenOptions): Promise<Courts> {
  return drivenChromium(await openChromium({ ...options, args: [UPDATABLE, ...args] }));
}

/** A Chromium that is open, as the tests drive it. */
export function drivenChromium(opened: ChromiumCourts): Courts {
  const { context, worker } = opened;
  const otherwise = shownOtherwise();
  const courts: Courts = {
    ...opened,
    show: async (page, looks) => {
      if (!otherwise(page, looks)) return;
      const { colorScheme = 'light', forcedColors = null, media = null } = looks;
      await page.emulateMedia({ colorScheme, forcedColors, media });
    },
    print: (page) => page.pdf({ format: 'Letter' }),
    save: async (page, act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    tell: async (told) => {
      while (!(await tell(courts.worker, told))); // each time the browser is asked anew
    },
    openPopup: () => worker.evaluate(() => chrome.action.openPopup()),
    stopBackground: () => stopBackground(context),
    sleepBackground: () => sleepBackground(context),
    update: async ({ folder }) => {
      const [next] = await Promise.all([
        context.waitForEvent('serviceworker'),
        // Playwright's types do not have this command of the DevTools protocol yet.
        withBrowser(context, (session) =>
          session.send('Extensions.loadUnpacked' as never, { path: folder } as never),
        ),
      ]);
      courts.worker = next;
      return next;
    },
    withdrawSites: () => setSites(opened, 'ON_CLICK'),
    giveSites: () => setSites(opened, 'ON_ALL_SITES'),
    allowSites: async (ask) => {
      await ask(); // the browser's question has no window here in which it could be answered
      await setSites(opened, 'ON_ALL_SITES');
    },
    installed: async () => context.serviceWorkers().length > 0,
  };
  return courts;
}

/** Sets what stands under “Site access” at chrome://extensions, by what that page uses itself. */
async function setSites({ context, origin }: ChromiumCourts, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (update) => {
      type Private = { updateExtensionConfiguration(update: object): Promise<void> };
      return (
        chrome as unknown as { developerPrivate: Private }
      ).developerPrivate.updateExtensionConfiguration(update);
    },
    { extensionId: new URL(origin).host, hostAccess },
  );
  await page.close();
}

/**
 * Tells the worker's listeners: a headless browser has no address bar, no context menu and no global keys that a test
 * could use. False where the browser has just been started and has no listener to tell yet, or no window in which
 * anything could open.
 */
function tell(worker: Extension, told: Told): Promise<boolean> {
  return worker.evaluate(async (given) => {
    type Event = { dispatch(...values: unknown[]): void; hasListeners(): boolean };
    const events = {
      omnibox: chrome.omnibox.onInputEntered,
      command: chrome.commands.onCommand,
      menu: chrome.contextMenus.onClicked,
      notice: chrome.notifications?.onClicked,
    };
    const event = events[given.event] as unknown as Event | undefined;
    if (!event?.hasListeners() || (await chrome.windows.getAll()).length === 0) return false;
    if (given.event === 'omnibox') event.dispatch(given.text, given.where);
    if (given.event === 'command') event.dispatch(given.name);
    if (given.event === 'menu') event.dispatch({ menuItemId: given.item, linkUrl: given.link }, {});
    if (given.event === 'notice') event.dispatch(given.id);
    return true;
  }, told);
}
