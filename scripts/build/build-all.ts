import { rmSync } from 'node:fs';
import { BROWSERS, type BrowserKind, DIFFERENCES } from '../../browser-differences.ts';
import { ROOT, stepIn } from '../steps.ts';

/** Where the build for a browser is. */
export const buildFolder = (browser: BrowserKind) => `${ROOT}.output/${browser}-mv3`;

/** Vite goes by it, and would build something else where the caller has another value there. */
const ENVIRONMENT = { NODE_ENV: 'production' };

/** Builds the extension for every browser, from nothing. Answers whether all were built; stops at the first that was not. */
export function buildAll(): boolean {
  rmSync(`${ROOT}.output`, { recursive: true, force: true });
  return BROWSERS.every((browser) =>
    stepIn(ENVIRONMENT, `Building for ${DIFFERENCES[browser].name}`, 'wxt', 'build', '--browser', browser),
  );
}
