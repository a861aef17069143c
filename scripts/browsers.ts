import { existsSync } from 'node:fs';
import { findChromium } from '../test/browser/find-chromium.ts';
import { step } from './steps.ts';

/**
 * Sees to it that there is a Chromium: Debian's own is installed where we may, elsewhere the one on the machine is
 * used. Ends the program with one clear sentence where there is none.
 */
export function ensureBrowsers(): void {
  try {
    findChromium();
    return;
  } catch (error) {
    if (!mayInstall()) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
  step('Looking up packages', 'apt-get', 'update', '-qq');
  if (
    !step('Installing Chromium', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  ) {
    console.error('Chromium could not be installed: see the message of apt-get above.');
    process.exit(1);
  }
}

/** Root on Debian or its kin. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
