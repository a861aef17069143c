import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, firefox, type Page } from '@playwright/test';
import type { Replica } from '../replica/server.ts';
import { findFirefox } from './find-firefox.ts';
import { connectInside, type Inside } from './firefox/inside.ts';
import { ORIGIN, type Preferences, usualPreferences } from './firefox/preferences.ts';
import { startSocks } from './firefox/socks.ts';

/** A real, stock Firefox with the built extension in it, in which every address leads to the replica. */
export interface FirefoxCourts {
  context: BrowserContext;
  /** A picture of the extension, as a page: from it everything can be called that the background can call. */
  worker: Page;
  /** `moz-extension://UUID` */
  origin: string;
  inside: Inside;
  close(): Promise<void>;
}

export interface OpenFirefoxOptions {
  /** Folder of the built extension; null where a policy installs it. */
  extension: string | null;
  replica: Replica;
  headless?: boolean;
  /** What is started; by itself this machine's Firefox. */
  executable?: string;
  /** A folder that outlives the browser. By itself the profile is a new one, which goes away when it closes. */
  profile?: string;
  preferences?: Preferences;
}

const BRIDGE = join(import.meta.dirname, 'firefox', 'bridge.ts');
/** So that the tests can call functions in the extension's pages, as Chromium always lets them. Where scripts come from stays. */
const CALLABLE = "script-src 'self' 'unsafe-eval'";

const OWN = {
  'extensions.webextensions.base-content-security-policy.v3': CALLABLE,
  'extensions.webextensions.default-content-security-policy.v3': CALLABLE,
};

/**
 * Opens it. Playwright drives it by WebDriver BiDi, so pages and locators are what they are in Chromium, but for this:
 * a page of the extension is gone to with `waitUntil: 'commit'`, since Firefox does not tell when it has loaded, and
 * what a browser of this age cannot emulate is set by preferences.
 */
export async function openFirefox({
  extension,
  replica,
  headless = true,
  executable = findFirefox(),
  profile,
  preferences = {},
}: OpenFirefoxOptions): Promise<FirefoxCourts> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-firefox-'));
  const control = join(folder, 'control');
  const socks = await startSocks(replica);
  const drop = async () => {
    await socks.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await firefox.launchPersistentContext(profile ?? join(folder, 'profile'), {
      channel: 'moz-firefox',
      executablePath: await bridged(folder, extension ?? '', control, executable),
      headless,
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      firefoxUserPrefs: { ...usualPreferences(socks), ...OWN, ...preferences },
    });
    try {
      const inside = await connectInside(control);
      return {
        context,
        worker: await openWorker(context),
        origin: ORIGIN,
        inside,
        close: async () => {
          inside.close();
          await context.close();
          await drop();
        },
      };
    } catch (error) {
      await context.close();
      throw error;
    }
  } catch (error) {
    await drop();
    throw error;
  }
}

/** A program that starts Firefox behind the bridge. */
async function bridged(
  folder: string,
  extension: string,
  control: string,
  executable: string,
): Promise<string> {
  const path = join(folder, 'firefox');
  const command = [process.execPath, BRIDGE, extension, control, executable]
    .map((each) => `'${each}'`)
    .join(' ');
  await writeFile(path, `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
  return path;
}

/** How long Firefox may take to install what a policy installs, and to show one page, in milliseconds. */
const COMES_WITHIN = 30_000;
const SHOWS_WITHIN = 5_000;

/** Opens the page from which the extension's functions are called, once the extension is there. */
export async function openWorker(context: BrowserContext): Promise<Page> {
  const end = Date.now() + COMES_WITHIN;
  while (Date.now() < end) {
    const page = await context.newPage();
    if (await becomesWorker(page)) return page;
    void page.close().catch(() => {}); // it may be gone, or never answer
  }
  throw new Error('The extension did not come into Firefox.');
}

/** False where the extension is not there yet, or goes away meanwhile, as in an update: such a page never answers. */
async function becomesWorker(page: Page): Promise<boolean> {
  const called = async () => {
    await page.goto(`${ORIGIN}/icons/16.png`, { waitUntil: 'commit', timeout: SHOWS_WITHIN });
    return page.evaluate(() => chrome.runtime.id !== undefined);
  };
  return Promise.race([called().catch(() => false), setTimeout(SHOWS_WITHIN, false, { ref: false })]);
}
