import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * Where this machine's Chromium is; `CHROMIUM` names another one. Branded Chrome will not do: it ignores
 * `--load-extension`. Throws a sentence that says what to do.
 */
export function findChromium(): string {
  const found = [process.env.CHROMIUM, ...CANDIDATES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (!found) throw new Error('No Chromium found: install it, or name it in the variable CHROMIUM.');
  return found;
}
