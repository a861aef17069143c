import { existsSync } from 'node:fs';
import { findChromium } from '../test/browser/find-chromium.ts';
import { findFirefox } from '../test/browser/find-firefox.ts';
import { step } from './steps.ts';

/**
 * Sees to it that there is a Chromium: Debian's own is installed where we may, elsewhere the one on the machine is
 * used. Ends the program with one clear sentence where there is none.
 */
export function ensureChromium(): void {
  ensure('Chromium', findChromium, 'chromium');
}

/** The same for Firefox: the one with long-term support. */
export function ensureFirefox(): void {
  ensure('Firefox', findFirefox, 'firefox-esr');
}

function ensure(name: string, find: () => string, debianPackage: string): void {
  try {
    find();
    return;
  } catch (error) {
    if (!mayInstall()) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
  step('Looking up packages', 'apt-get', 'update', '-qq');
  const args = ['install', '-y', '-qq', '--no-install-recommends', debianPackage];
  if (!step(`Installing ${name}`, 'apt-get', ...args)) {
    console.error(`${name} could not be installed: see the message of apt-get above.`);
    process.exit(1);
  }
}

/** Root on Debian or its kin. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
