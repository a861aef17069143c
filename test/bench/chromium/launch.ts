import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { isAwake, sleepBackground } from '../../browser/background.ts';
import { findChromium } from '../../browser/find-chromium.ts';
import type { Replica } from '../../replica/server.ts';
import type { Browser } from '../browser.ts';
import { onExit } from '../cleanup.ts';
import type { Subject } from '../subjects.ts';
import { type ChromiumLoad, load } from './load.ts';
import { memory } from './memory.ts';
import { openPopup, stopClock, storeItems } from './popup.ts';

/** Chromium, and what only Chromium tells. */
export interface ChromiumBrowser extends Browser<ChromiumLoad> {
  context: BrowserContext;
  /** Chromium's log of every request that left it; complete once the browser is closed. */
  netLog: string;
}

export async function launchChromium(
  subject: Subject,
  replica: Replica,
  temp: string,
): Promise<ChromiumBrowser> {
  const profile = join(temp, `profile-chromium-${subject.name}`);
  const netLog = join(temp, `net-${subject.name}.json`);
  await mkdir(profile);
  onExit(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const launching = chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    // The bench closes its browsers itself, or their profiles would be written to while they are removed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--load-extension=${subject.folder}`,
      `--disable-extensions-except=${subject.folder}`,
      `--host-resolver-rules=${replica.hostRules}`,
      `--ignore-certificate-errors-spki-list=${replica.spki}`,
      `--log-net-log=${netLog}`,
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  // Also when Ctrl-C comes while it is still starting.
  onExit(() => launching.then((context) => context.close()).catch(() => {}));
  const context = await launching;
  return {
    subject,
    context,
    version: context.browser()?.version() ?? 'unknown',
    netLog,
    load: (page, element) => load(context, subject, page, element),
    openPopup: () => openPopup(context, subject),
    store: (items) => storeItems(context, subject, items),
    sleep: () => sleepBackground(context),
    awake: () => isAwake(context),
    stopClock: () => stopClock(context, subject),
    memory: (page, element) => memory(context, page, element),
  };
}
