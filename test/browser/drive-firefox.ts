import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { GECKO_ID } from '../../browser-differences.ts';
import type { Courts, Looks, Told } from './courts.ts';
import type { Inside } from './firefox/inside.ts';
import { type OpenFirefoxOptions, openFirefox, openWorker } from './open-firefox.ts';
import { shownOtherwise } from './shown-otherwise.ts';

/** What people have, or what a press would bring: a headless browser has nobody to press. */
const PREFERENCES = {
  'dom.events.testing.asyncClipboard': true, // else it asks before a page reads what was copied
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'extensions.webextOptionalPermissionPrompts': false, // what the extension asks for is given
  'ui.useOverlayScrollbars': 1, // they take no room, as in a headless Chromium
  'accessibility.ARIAElementReflection.enabled': false, // Firefox 140 falls over elements that go after axe has read them
  'alerts.useSystemBackend': false, // there may be no system here that shows notices
  'dom.min_background_timeout_value': 4, // in tabs that are not in front, time goes on as in Chromium under Playwright
  'browser.download.folderList': 2, // `browser.download.dir`
  'browser.download.alwaysOpenPanel': false,
};

export async function driveFirefox({ preferences, ...options }: OpenFirefoxOptions): Promise<Courts> {
  const downloads = await mkdtemp(join(tmpdir(), 'signpost-downloads-'));
  const drop = () => rm(downloads, { recursive: true, force: true });
  const opened = await openFirefox({
    ...options,
    preferences: { ...PREFERENCES, 'browser.download.dir': downloads, ...preferences },
  }).catch(async (error) => {
    await drop();
    throw error;
  });
  const { context, inside } = opened;
  const otherwise = shownOtherwise();
  const courts: Courts = {
    ...opened,
    show: async (page, looks) => {
      if (!otherwise(page, looks)) return;
      await show(inside, looks);
      page.once('close', () => void show(inside, {}).catch(() => {})); // the browser may have been closed
    },
    // Letter: what is given in inches, Playwright tells Firefox as centimetres.
    print: (page) => page.pdf({ width: `${8.5 * 2.54}in`, height: `${11 * 2.54}in` }),
    save: async (_page, act) => {
      await act();
      return saved(downloads);
    },
    tell: (told) => tell(inside, told),
    openPopup: () => courts.worker.evaluate(() => chrome.action.openPopup()),
    stopBackground: () => stopBackground(inside),
    sleepBackground: () => stopBackground(inside),
    update: async ({ folder }) => {
      await inside.run(install, folder);
      courts.worker = await openWorker(context);
      return courts.worker;
    },
    withdrawSites: () =>
      courts.worker.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        await chrome.permissions.remove({ origins });
      }),
    giveSites: () => inside.run(giveSites, GECKO_ID),
    allowSites: async (ask) => void (await ask()), // see PREFERENCES
    installed: () => inside.run((id) => WebExtensionPolicy.getByID(id) !== null, GECKO_ID),
    close: async () => {
      await opened.close();
      await drop();
    },
  };
  return courts;
}

/** The one file that comes into the folder, once it is whole. */
async function saved(folder: string): Promise<{ name: string; bytes: Buffer }> {
  // While it comes, what has come stands beside it.
  const whole = async () => {
    const names = await readdir(folder);
    return names.some((name) => name.endsWith('.part')) ? [] : names;
  };
  await expect.poll(whole).toHaveLength(1);
  const [name = ''] = await whole();
  const path = join(folder, name);
  const bytes = await readFile(path);
  await rm(path);
  return { name, bytes };
}

// What follows runs in Firefox itself, and is given as text: https://firefox-source-docs.mozilla.org/toolkit/components/extensions/

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extended } | null };
declare const ChromeUtils: { importESModule<T>(url: string): T };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
  wm: { getEnumerator(kind: string): Iterable<{ gBrowser?: { browsers: Tab[] } }> };
};
interface Extended {
  manifest: { host_permissions: string[] };
  emit(event: string, ...values: unknown[]): void;
  shortcuts: { onCommand(name: string): void };
  apiManager: { getAPI(name: string, extension: Extended, scope: string): Notices };
  terminateBackground(options: object): Promise<void>;
  promiseBackgroundStarted(): Promise<void>;
}
interface Tab {
  browsingContext: { mediumOverride: string };
}
interface Notices {
  notificationsMap: { emit(event: string, id: string): void };
}

/** What is not in `looks` is as it was. */
function show(inside: Inside, looks: Looks): Promise<void> {
  return inside.run((wanted) => {
    const set = (name: string, value: number | undefined) =>
      value === undefined ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value);
    const schemes = { dark: 0, light: 1 };
    set(
      'layout.css.prefers-color-scheme.content-override',
      wanted.colorScheme && schemes[wanted.colorScheme],
    );
    set('browser.display.document_color_use', wanted.forcedColors && 2);
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
      for (const { browsingContext } of gBrowser?.browsers ?? [])
        browsingContext.mediumOverride = wanted.media ?? '';
    }
  }, looks);
}

function tell(inside: Inside, told: Told): Promise<void> {
  return inside.run(
    async ([id, given]) => {
      const { extension } = WebExtensionPolicy.getByID(id) ?? {};
      if (!extension) throw new Error('The extension is not there.');
      await extension.promiseBackgroundStarted();
      switch (given.event) {
        case 'omnibox':
          return extension.emit('webext-omnibox-input-entered', given.text, given.where);
        case 'command':
          return extension.shortcuts.onCommand(given.name);
        case 'menu':
          return extension.emit('webext-menu-menuitem-click', {
            menuItemId: given.item,
            linkUrl: given.link,
            modifiers: [],
            editable: false,
          });
        case 'notice':
          return extension.apiManager
            .getAPI('notifications', extension, 'addon_parent')
            .notificationsMap.emit('clicked', given.id);
      }
    },
    [GECKO_ID, told] as const,
  );
}

function stopBackground(inside: Inside): Promise<void> {
  return inside.run(async (id) => {
    await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    });
  }, GECKO_ID);
}

async function giveSites(id: string): Promise<void> {
  type Permissions = {
    ExtensionPermissions: { add(id: string, given: object, to: Extended): Promise<void> };
  };
  const { ExtensionPermissions } = ChromeUtils.importESModule<Permissions>(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id) ?? {};
  if (!extension) throw new Error('The extension is not there.');
  const given = { permissions: [], origins: extension.manifest.host_permissions, data_collection: [] };
  await ExtensionPermissions.add(id, given, extension);
}

async function install(folder: string): Promise<void> {
  type Manager = { AddonManager: { installTemporaryAddon(file: object): Promise<object> } };
  type Files = { FileUtils: { File: new (path: string) => object } };
  const { AddonManager } = ChromeUtils.importESModule<Manager>('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule<Files>('resource://gre/modules/FileUtils.sys.mjs');
  await AddonManager.installTemporaryAddon(new FileUtils.File(folder));
}
