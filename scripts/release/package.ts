import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What goes into a package: the file's path in it, with slashes, and its bytes. */
export type Files = Map<string, Buffer>;

type Manifest = Record<string, unknown>;

/** The files of a build. */
export async function filesOf(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Files = new Map();
  for (const file of found) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** The same files with another manifest. */
export function withManifest(files: Files, change: (manifest: Manifest) => Manifest): Files {
  const manifest: Manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(change(manifest)))]]);
}

/** A zip of the files. The same files make the same bytes, wherever and whenever they are packed. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  // A zip tells local time. The same for every file, told in whatever zone this is: none has a time of its own.
  const mtime = new Date(2000, 0, 1);
  const options = { mtime, forceDosTimestamp: true, mode: 0o100644, compressionLevel: 9 };
  for (const name of [...files.keys()].sort()) {
    zip.addBuffer(files.get(name) as Buffer, name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}
