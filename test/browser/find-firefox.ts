import { existsSync } from 'node:fs';

const CANDIDATES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

/** Where this machine's Firefox is; `FIREFOX` names another one. Throws a sentence that says what to do. */
export function findFirefox(): string {
  const found = [process.env.FIREFOX, ...CANDIDATES].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Firefox found: install it, or name it in the variable FIREFOX.');
  return found;
}
