import { strToU8, type Zippable, zipSync } from 'fflate';
import type { MadeFile } from './made-files.ts';

/** Where a file stands among the others: a folder for each platform. */
export function pathOf({ platform, folder, name }: MadeFile): string {
  return [platform, folder, name].filter(Boolean).join('/');
}

/** All files in one ZIP archive. The same files make the same bytes: no time is in it. */
export function archiveOf(files: readonly MadeFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const file of files)
    entries[pathOf(file)] = typeof file.content === 'string' ? strToU8(file.content) : file.content;
  return zipSync(entries, { mtime: '1980-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}
