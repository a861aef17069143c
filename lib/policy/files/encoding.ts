import { text } from '../../words/index.ts';
import { FileProblem } from './found.ts';

/** UTF-16LE with a byte order mark: what `regedit` writes, and reads whatever the machine's language is. */
export function utf16(content: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + content.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < content.length; at++) view.setUint16(2 + at * 2, content.charCodeAt(at), true);
  return bytes;
}

/** The text of a file: UTF-16 by its byte order mark, else UTF-8. Throws `FileProblem` for what is no text. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  // A signed profile is a sequence in ASN.1, and a property list of bytes says so.
  if (first === 0x30 && second !== undefined && second >= 0x80)
    throw new FileProblem(text('builder.file.signed'));
  if (first === 0x50 && second === 0x4b) throw new FileProblem(text('builder.file.zip'));
  try {
    const content = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (content.startsWith('bplist')) throw new FileProblem(text('builder.file.binary'));
    return content;
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(text('builder.file.noText'));
  }
}
