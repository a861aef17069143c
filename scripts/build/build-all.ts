import { rmSync } from 'node:fs';
import { BROWSERS, type BrowserKind, DIFFERENCES } from '../../browser-differences.ts';
import { ROOT, step } from '../steps.ts';

/** Where the build for a browser is. */
export const buildFolder = (browser: BrowserKind) => `${ROOT}.output/${browser}-mv3`;

/** Builds the extension for every browser, from nothing. Answers whether all were built; stops at the first that was not. */
export function buildAll(): boolean {
  rmSync(`${ROOT}.output`, { recursive: true, force: true });
  return BROWSERS.every((browser) =>
    step(`Building for ${DIFFERENCES[browser].name}`, 'wxt', 'build', '--browser', browser),
  );
}
