import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The few keys of a built manifest that the bench reads. */
export interface Manifest {
  name: string;
  version: string;
  key?: string;
  background?: { service_worker?: string };
  host_permissions?: string[];
  content_scripts?: ContentScripts[];
}

export interface ContentScripts {
  matches: string[];
  exclude_matches?: string[];
  include_globs?: string[];
  exclude_globs?: string[];
  js?: string[];
  css?: string[];
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

/** Every page on which the extension may run, be it by its content scripts or by what it brings in. */
export function pagesOf(manifest: Manifest): string[] {
  return manifest.host_permissions ?? [];
}
