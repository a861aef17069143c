import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GECKO_ID } from '../../../browser-differences.ts';
import { findFirefox } from '../../browser/find-firefox.ts';
import { connectMarionette } from '../../browser/firefox/marionette.ts';
import { usualPreferences } from '../../browser/firefox/preferences.ts';
import { startSocks } from '../../browser/firefox/socks.ts';
import type { Replica } from '../../replica/server.ts';
import type { Browser } from '../browser.ts';
import { onExit } from '../cleanup.ts';
import type { Subject } from '../subjects.ts';
import { type FirefoxLoad, load } from './load.ts';
import { memory } from './memory.ts';
import { openPopup, stopClock, storeItems } from './popup.ts';
import { isAwake, stopBackground, version } from './privileged.ts';
import { session } from './session.ts';

/** Else a page is told whole milliseconds. */
const PRECISE = { 'privacy.reduceTimerPrecision': false };

/**
 * Stock Firefox, driven by Marionette alone: only that gives leave to its profiler and to its memory reports. Every address
 * leads to the replica, the extension is installed for the session, and the window is as large as Chromium's.
 */
export async function launchFirefox(
  subject: Subject,
  replica: Replica,
  temp: string,
): Promise<Browser<FirefoxLoad>> {
  const profile = join(temp, `profile-firefox-${subject.name}`);
  await mkdir(profile);
  onExit(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const socks = await startSocks(replica);
  onExit(() => socks.close());
  const lines = Object.entries({ ...usualPreferences(socks), ...PRECISE }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const marionette = await connectMarionette(await start(profile));
  onExit(() => marionette.close());
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 800 });
  await marionette.send('Addon:Install', { path: subject.folder, temporary: true });
  const firefox = session(marionette);
  const sleep = () => firefox.inBrowser(stopBackground, GECKO_ID);
  return {
    subject,
    version: await firefox.inBrowser(version),
    load: async (page, element) => {
      if (page.asleep) await sleep();
      return load(firefox, join(profile, 'load.json'), subject, page, element);
    },
    openPopup: () => openPopup(firefox, subject),
    store: (items) => storeItems(firefox, subject, items),
    sleep,
    awake: () => firefox.inBrowser(isAwake, GECKO_ID),
    stopClock: () => stopClock(firefox, subject),
    memory: (page, element) => memory(firefox, page, element),
  };
}

/** In milliseconds. */
const STARTS_WITHIN = 30_000;

/** Starts it; gives the port of its remote control. */
async function start(profile: string): Promise<number> {
  const args = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const firefox = spawn(findFirefox(), [...args, '--profile', profile], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve());
  });
  onExit(() => {
    firefox.kill();
    return gone;
  });
  const end = Date.now() + STARTS_WITHIN;
  while (Date.now() < end && firefox.exitCode === null) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await setTimeout(50); // Firefox tells by that file alone
  }
  throw new Error('Firefox did not open its remote control: is it 140 or later?');
}
