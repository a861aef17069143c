import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { Replica } from '../replica/server.ts';
import { findChromium } from './find-chromium.ts';

/** A real Chromium with the built extension in it, in which every address leads to the replica. */
export interface ChromiumCourts {
  context: BrowserContext;
  /** The extension's service worker. */
  worker: Worker;
  /** `chrome-extension://ID` */
  origin: string;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the built extension; null where a policy installs it. */
  extension: string | null;
  replica: Replica;
  headless?: boolean;
  /** Playwright turns it off, for it loses count of loads with it; people have it. */
  backForwardCache?: boolean;
  /** What is started; by itself this machine's Chromium. */
  executable?: string;
  args?: string[];
}

/** Opens it with a profile of its own, which goes away when it closes. */
export async function openChromium({
  extension,
  replica,
  headless = true,
  backForwardCache = false,
  executable = findChromium(),
  args = [],
}: OpenOptions): Promise<ChromiumCourts> {
  const profile = await mkdtemp(join(tmpdir(), 'signpost-chromium-'));
  const drop = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless,
      chromiumSandbox: false,
      viewport: { width: 1280, height: 800 },
      ignoreDefaultArgs: [
        ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
        ...(extension === null ? ['--disable-extensions', '--disable-background-networking'] : []),
      ],
      args: [
        ...(extension === null
          ? []
          : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
        `--host-resolver-rules=${replica.hostRules}`,
        `--ignore-certificate-errors-spki-list=${replica.spki}`,
        '--disable-component-update',
        '--no-first-run',
        ...args,
      ],
    });
    const worker = await workerOf(context).catch(async (error) => {
      await context.close();
      throw error;
    });
    return {
      context,
      worker,
      origin: worker.url().replace(/\/[^/]*$/, ''),
      close: async () => {
        await context.close();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
