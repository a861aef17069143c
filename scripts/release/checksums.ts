import { createHash } from 'node:crypto';

export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line for each file, sorted by name, in the form that `sha256sum --check` reads. */
export function checksums(files: ReadonlyMap<string, string | Buffer>): string {
  const lines = [...files.keys()].sort().map((name) => `${sha256(files.get(name) ?? '')}  ${name}\n`);
  return lines.join('');
}
