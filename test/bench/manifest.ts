import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The few keys of a built manifest that the bench reads. */
export interface Manifest {
  name: string;
  version: string;
  key?: string;
  background?: { service_worker?: string };
  content_scripts?: ContentScripts[];
}

interface ContentScripts {
  matches: string[];
  js?: string[];
  css?: string[];
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

/** Every page on which the extension's content scripts run. */
export function contentScriptMatches(manifest: Manifest): string[] {
  return [...new Set((manifest.content_scripts ?? []).flatMap((entry) => entry.matches))];
}
