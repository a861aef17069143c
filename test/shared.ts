import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Material that stands beside the project in some places: captured pages of real courts, and their addresses. */
const SHARED = fileURLToPath(new URL('../../shared', import.meta.url));

export function sharedPath(name: string): string {
  return `${SHARED}/${name}`;
}

/** The reason to skip a test that needs a shared file, or null where it is there. */
export function whyWithoutShared(name: string): string | null {
  return existsSync(sharedPath(name)) ? null : `../shared/${name} is not here; it is not part of the project`;
}
