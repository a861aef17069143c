import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StoredKey, VERSIONS } from '../../../lib/store/versions.ts';

/** What one version wrote, area by area. */
export interface Sample {
  local: Record<string, unknown>;
  sync: Record<string, unknown>;
}

/** Every recorded sample with its number, oldest first: `N.json`, where N is the sum of the versions of its items. */
export const SAMPLES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file): [number, Sample] => [
    Number.parseInt(file, 10),
    JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')),
  ])
  .sort(([a], [b]) => a - b);

/** An item as the next version may write it: what this one does, with its own number, and more in it. */
export function ofNextVersion(key: StoredKey, value: unknown): Record<string, unknown> {
  const fields = typeof value === 'object' && !Array.isArray(value) ? value : { value };
  return { ...fields, version: VERSIONS[key] + 1, more: ['something new'] };
}
